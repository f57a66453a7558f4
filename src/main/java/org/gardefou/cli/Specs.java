package org.gardefou.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands and their options, described in one language. */
record Specs(Messages messages, String version) {

  CommandSpec root() {
    CommandSpec root = command("garde-fou");
    root.versionProvider(() -> new String[] {"garde-fou " + version});
    root.addOption(
        OptionSpec.builder("-V", "--version").versionHelp(true).description(" ").build());
    root.addOption(option("--data", "DIR", Path.class, "cli.option.data"));
    root.addOption(passphrase());
    root.addPositional(files("0..*", "cli.param.open"));
    root.addSubcommand("assess", assess());
    root.addSubcommand("compare", compare());
    root.addSubcommand("questions", questions());
    root.addSubcommand("check", check());
    root.addSubcommand("log", log());
    return root;
  }

  private CommandSpec assess() {
    return assessing("assess")
        .addOption(option("--fail-on", "VERDICT", FailOn.class, "cli.option.failon"));
  }

  private CommandSpec compare() {
    return assessing("compare");
  }

  /** What every command about assessed files takes. */
  private CommandSpec assessing(String name) {
    return command(name)
        .addPositional(files("1..*", "cli.param.files"))
        .addOption(option("--criteria", "FREELANCER.json", Path.class, "cli.option.criteria"))
        .addOption(lang())
        .addOption(passphrase())
        .addOption(option("--format", "FORMAT", Format.class, "cli.option.format"))
        .addOption(option("-o", "OUT", Path.class, "cli.option.out"))
        .addOption(option("--date", "YYYY-MM-DD", LocalDate.class, "cli.option.date"))
        .addOption(flag("--health", "cli.option.health"))
        .addOption(flag("--money", "cli.option.money"));
  }

  /** Verdicts that can be asked to end with code 1. */
  enum FailOn {
    DECLINE;

    @Override
    public String toString() {
      return "decline";
    }
  }

  private CommandSpec questions() {
    return command("questions")
        .addOption(option("--phase", "PHASE", Phase.class, "cli.option.phase"))
        .addOption(option("--kind", "KIND", ClientKind.class, "cli.option.kind"))
        .addOption(lang())
        .addOption(option("--format", "FORMAT", Format.class, "cli.option.format.list"))
        .addOption(option("-o", "OUT", Path.class, "cli.option.out"));
  }

  private CommandSpec check() {
    return command("check")
        .addPositional(files("1", "cli.param.file"))
        .addOption(passphrase())
        .addOption(lang());
  }

  private CommandSpec log() {
    return command("log")
        .addPositional(word("0", "CLIENT", "cli.param.client"))
        .addPositional(word("1", "KIND", "cli.param.kind"))
        .addPositional(word("2", "WORDS", "cli.param.words"))
        .addOption(option("--mission", "TITLE", String.class, "cli.option.mission"))
        .addOption(option("--date", "YYYY-MM-DD", LocalDate.class, "cli.option.day"))
        .addOption(option("--time", "HH:MM", LocalTime.class, "cli.option.time"))
        .addOption(option("--hours", "NUMBER", BigDecimal.class, "cli.option.hours"))
        .addOption(option("--amount", "NUMBER", BigDecimal.class, "cli.option.amount"))
        .addOption(option("--days", "NUMBER", Integer.class, "cli.option.days"))
        .addOption(option("--who", "NAME", String.class, "cli.option.who"))
        .addOption(option("--evidence", "WHERE", String.class, "cli.option.evidence"))
        .addOption(option("--data", "DIR", Path.class, "cli.option.data"))
        .addOption(lang());
  }

  private PositionalParamSpec word(String index, String label, String key) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("1")
        .required(true)
        .paramLabel(label)
        .type(String.class)
        .description(messages.get(key))
        .build();
  }

  private CommandSpec command(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(messages.get("cli.usage." + name));
    spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(" ").build());
    return spec;
  }

  private OptionSpec passphrase() {
    return option("--passphrase-file", "FILE", Path.class, "cli.option.passphrase");
  }

  private OptionSpec lang() {
    return option("--lang", "fr|en", LangOption.class, "cli.option.lang");
  }

  /** The languages as the option names them. */
  enum LangOption {
    FR,
    EN;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private OptionSpec flag(String name, String key) {
    return OptionSpec.builder(name).description(messages.get(key)).build();
  }

  private OptionSpec option(String name, String label, Class<?> type, String key) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(type)
        .description(messages.get(key))
        .build();
  }

  private PositionalParamSpec files(String arity, String key) {
    return PositionalParamSpec.builder()
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel("FILE")
        .type(java.util.List.class)
        .auxiliaryTypes(Path.class)
        .description(messages.get(key))
        .build();
  }
}

package org.gardefou.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.gardefou.crypto.SealedContent;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.vault.Unlocking;
import org.gardefou.store.vault.Vault;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import picocli.CommandLine.ParseResult;

/**
 * The passphrase of an encrypted folder: from the file that {@code --passphrase-file} or {@code
 * GARDEFOU_PASSPHRASE_FILE} names, else from the terminal. Never an argument: those can be seen by
 * others.
 */
record Passphrases(Optional<Path> file, Terminal.Prompt prompt, Messages messages) {
  private static final String VARIABLE = "GARDEFOU_PASSPHRASE_FILE";
  private static final String KEY_FILE = "encryption.json";

  static Passphrases of(ParseResult parsed, Terminal terminal, Messages messages) {
    Path named = parsed.matchedOptionValue("--passphrase-file", (Path) null);
    return named == null
        ? of(terminal, messages)
        : new Passphrases(Optional.of(named), terminal.prompt(), messages);
  }

  /** Where no option names a file. */
  static Passphrases of(Terminal terminal, Messages messages) {
    return new Passphrases(named(), terminal.prompt(), messages);
  }

  private static Optional<Path> named() {
    return Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of);
  }

  /** The passphrase in the file that the environment names, if it names one. To be wiped. */
  static Optional<char[]> ofEnvironment() throws UsageException {
    Optional<Path> file = named();
    return file.isPresent() ? Optional.of(read(file.get())) : Optional.empty();
  }

  /** The passphrase in the file, if one was named. To be wiped by whoever uses it. */
  Optional<char[]> given() throws UsageException {
    return file.isPresent() ? Optional.of(read(file.get())) : Optional.empty();
  }

  private static char[] read(Path file) throws UsageException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
      Arrays.fill(bytes, (byte) 0);
      char[] line = firstLine(chars);
      Arrays.fill(chars.array(), '\0');
      return line;
    } catch (IOException e) {
      throw new UsageException(Bilingual.text("cli.error.passphrase.file", file));
    }
  }

  private static char[] firstLine(CharBuffer chars) {
    int end = 0;
    while (end < chars.length() && chars.get(end) != '\n' && chars.get(end) != '\r') {
      end++;
    }
    char[] line = new char[end];
    chars.get(line);
    return line;
  }

  /** The content of a file of an encrypted folder, opened; any other content as it is. */
  byte[] open(Path file, byte[] content) throws UsageException, IOException {
    if (!SealedContent.isSealed(content)) {
      return content;
    }
    Vault vault = new Vault(folder(file), new DiskOperations());
    char[] passphrase =
        given()
            .or(() -> prompt.ask(messages.get("cli.ask.passphrase")))
            .orElseThrow(() -> new UsageException(Bilingual.text("cli.error.passphrase.none")));
    try {
      return switch (vault.peek(passphrase, file)) {
        case Vault.Peek.Content(byte[] plain) -> plain;
        case Vault.Peek.Refused(Unlocking.Failed failed) ->
            throw new UsageException(failed.reason());
        case Vault.Peek.Refused other ->
            throw new UsageException(Bilingual.text("cli.error.passphrase.wrong"));
      };
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /** The folder that the file lies in: the nearest one above it with a key file. */
  private static DataFolder folder(Path file) throws UsageException {
    for (Path at = file.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(KEY_FILE))) {
        return new DataFolder(at);
      }
    }
    throw new UsageException(Bilingual.text("cli.error.passphrase.folder", file));
  }
}

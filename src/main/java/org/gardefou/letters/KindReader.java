package org.gardefou.letters;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Node;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;

/** Reads the kinds of letters. */
final class KindReader {
  private KindReader() {}

  static LetterKind kind(Node node) {
    node.only(
        "id",
        "number",
        "family",
        "name",
        "use",
        "tones",
        "formal",
        "acknowledge",
        "subject",
        "brokenRecord",
        "standards",
        "blocks",
        "private",
        "fits");
    return new LetterKind(
        node.string("id"),
        node.number("number").intValue(),
        node.constant("family", Family.class),
        node.text("name"),
        node.text("use"),
        constants(node, "tones", Tone.class),
        node.flag("formal"),
        node.has("acknowledge") ? node.text("acknowledge") : null,
        node.text("subject"),
        node.text("brokenRecord"),
        LetterLoader.each(node.at("standards"), Node::asText),
        blocks(node.at("blocks")),
        blocks(node.at("private")),
        node.list("fits").stream().map(KindReader::fit).toList());
  }

  static Map<BlockKind, BlockText> blocks(Node node) {
    node.only(Arrays.stream(BlockKind.values()).map(BlockKind::id).toArray(String[]::new));
    Map<BlockKind, BlockText> blocks = new EnumMap<>(BlockKind.class);
    for (BlockKind kind : BlockKind.values()) {
      if (node.has(kind.id())) {
        blocks.put(kind, new BlockText(tones(node.at(kind.id()))));
      }
    }
    return blocks;
  }

  private static Map<Tone, Text> tones(Node node) {
    node.only(Arrays.stream(Tone.values()).map(Tone::id).toArray(String[]::new));
    Map<Tone, Text> texts = new EnumMap<>(Tone.class);
    for (Tone tone : Tone.values()) {
      if (node.has(tone.id())) {
        texts.put(tone, node.text(tone.id()));
      }
    }
    return texts;
  }

  private static Fit fit(Node node) {
    node.only("phases", "verdicts", "rules", "broken", "atLeast", "leaving", "weight", "why");
    return new Fit(
        constants(node, "phases", Phase.class),
        constants(node, "verdicts", Verdict.class),
        Set.copyOf(node.strings("rules")),
        Set.copyOf(node.strings("broken")),
        node.has("atLeast") ? node.constant("atLeast", Severity.class) : Severity.CAUTION,
        node.flag("leaving"),
        node.number("weight").intValue(),
        node.text("why"));
  }

  private static <E extends Enum<E>> Set<E> constants(Node node, String name, Class<E> type) {
    return node.list(name).stream()
        .map(n -> n.asConstant(type))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }
}

package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.summary.AccessCopy.Line;
import org.gardefou.summary.AccessCopy.Part;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;
import tools.jackson.databind.node.ObjectNode;

/** Writes the copy for an access request as a page and as JSON. */
public final class AccessWriter {
  /** A page without scripts; nothing is loaded. */
  public byte[] html(AccessCopy copy) {
    Element head =
        element(
                Tag.HEADER,
                element(Tag.B, copy.title() + " · " + copy.client()),
                element(Tag.SPAN, copy.by()).as("m"))
            .as("head");
    Element body =
        element(
            Tag.BODY,
            element(
                Tag.MAIN,
                Stream.concat(Stream.of(head), copy.parts().stream().map(AccessWriter::part))));
    return utf8(HtmlWriter.screen(copy.title() + " · " + copy.client(), copy.language(), body));
  }

  private static Element part(Part part) {
    return Parts.part(
        part.title(), "", Stream.of(Parts.table(part.lines(), AccessWriter::row).as("rows")));
  }

  private static Element row(Line line) {
    String details =
        line.details().stream()
            .map(d -> d.label() + ": " + d.text())
            .collect(Collectors.joining("\n"));
    Element text = element(Tag.TD, line.text());
    return details.isEmpty()
        ? element(Tag.TR, Parts.name(Parts.text(line.label())), text)
        : element(
            Tag.TR,
            Parts.name(Parts.text(line.label()), element(Tag.DIV, details).as("m s")),
            text);
  }

  /** The same for machines. */
  public byte[] json(AccessCopy copy) {
    ObjectNode node = Nodes.object();
    node.put("title", copy.title());
    node.put("by", copy.by());
    node.put("client", copy.client());
    node.set("parts", Nodes.array(copy.parts(), AccessWriter::node));
    return utf8(Nodes.written(node));
  }

  private static ObjectNode node(Part part) {
    ObjectNode node = Nodes.object().put("id", part.id()).put("title", part.title());
    node.set("lines", Nodes.array(part.lines(), AccessWriter::node));
    return node;
  }

  private static ObjectNode node(Line line) {
    ObjectNode node =
        Nodes.object().put("id", line.id()).put("label", line.label()).put("text", line.text());
    line.details().forEach(detail -> node.put(detail.id(), detail.text()));
    return node;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A name to propose for the file. */
  public String fileName(AccessCopy copy, LocalDate day, String extension) {
    return FileName.of(copy.title() + " " + copy.client(), day, extension);
  }
}

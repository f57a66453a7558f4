package org.gardefou.summary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.gardefou.model.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads written documents back with parsers that are not ours. */
final class Read {
  private Read() {}

  static Document xml(String html) {
    try {
      String body = html.replaceFirst("^<!DOCTYPE html>\n", "");
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(body)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of all elements with their attributes, in order. */
  static List<String> structure(Document document) {
    List<String> names = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      NamedNodeMap attributes = all.item(i).getAttributes();
      StringBuilder name = new StringBuilder(all.item(i).getNodeName());
      for (int a = 0; a < attributes.getLength(); a++) {
        name.append(' ').append(attributes.item(a).getNodeName());
      }
      names.add(name.toString());
    }
    return names;
  }

  static String htmlText(String html) {
    Element root = xml(html).getDocumentElement();
    return root.getElementsByTagName("body").item(0).getTextContent();
  }

  static String pdfText(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of each page, dense. */
  static List<String> pdfPages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(dense(stripper.getText(document)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The distances of the lines of each page from its top, in points, each once. */
  static List<List<Float>> pdfLines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<Float>> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Baselines baselines = new Baselines();
        baselines.setStartPage(page);
        baselines.setEndPage(page);
        baselines.getText(document);
        pages.add(List.copyOf(baselines.found));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Baselines extends PDFTextStripper {
    private final TreeSet<Float> found = new TreeSet<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      found.add(positions.getFirst().getYDirAdj());
    }
  }

  static String markdownText(String markdown) {
    StringBuilder text = new StringBuilder();
    Node root = Parser.builder().build().parse(markdown);
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }
        });
    return text.toString();
  }

  /** Rows of a CSV file by RFC 4180, after its byte order mark. */
  static List<List<String>> csv(String csv, Language language) {
    char separator = language == Language.FR ? ';' : ',';
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == separator || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }

  /** All cells of a CSV file, one a line. */
  static String csvText(String csv, Language language) {
    return String.join("\n", csv(csv, language).stream().flatMap(List::stream).toList());
  }

  /** Without any white space, so that line ends and no-break spaces do not matter. */
  static String dense(String text) {
    return text.replaceAll("[\\s\\u00A0\\u202F\\u2007]+", "");
  }
}

package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Coverage;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.GoodSign;
import org.gardefou.engine.Interval;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Agreement;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Decision;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.text.VisibleText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Nothing from a file becomes markup. */
class EscapeTest {
  private final Samples samples = new Samples();

  /** A report in which every text that can come from a file is the given one. */
  SummaryReport filledWith(String poison) {
    LocalDate today = Samples.TODAY;
    Text text = new Text(poison, poison);
    FactReading reading =
        new FactReading(
            samples.catalogue.fact("scope.revisions"),
            Value.of(poison),
            text,
            Source.CLIENT,
            today);
    Mission mission =
        Mission.create(poison, Phase.PROSPECT)
            .withAgreement(
                new Agreement(
                    "K05", Agreement.State.AGREED, today, poison, List.of(), Map.of(), Map.of()))
            .withDecision(
                new Decision(
                    Decision.Choice.DECLINE,
                    today,
                    poison,
                    List.of(poison),
                    poison,
                    poison,
                    poison,
                    today,
                    null,
                    Map.of()));
    Assessment assessment =
        new Assessment(
            today,
            poison,
            Verdict.DECLINE,
            Verdict.DECLINE,
            true,
            Set.of(Verdict.DECLINE),
            new Interval(50, 50),
            true,
            new Coverage(1, 2),
            List.of(text),
            List.of(samples.risk("SCP", 40, 50)),
            List.of(samples.flag("SCP-04", Severity.RED, FlagState.FIRED, text, reading)),
            List.of(),
            List.of(new GoodSign(SampleCatalogue.green("G1", "SCP"), text, List.of())),
            List.of(text),
            List.of(new OpenQuestion(reading.fact(), text, true, 1)));
    Client client = Client.create(poison, ClientKind.BUSINESS).withMission(mission);
    return SummaryBuilder.build(
        client,
        mission,
        assessment,
        Freelancer.create().withName(poison),
        samples.catalogue.build(poison, today),
        Language.EN,
        SummaryOptions.mine());
  }

  @Test
  void twoHundredAttacksAddNoElementAndNoAttribute() {
    HtmlWriter writer = new HtmlWriter();
    List<String> harmless = Read.structure(Read.xml(writer.write(filledWith("harmless"))));
    List<String> attacks = Attacks.all();
    assertEquals(200, attacks.size());
    for (String attack : attacks) {
      Document document = Read.xml(writer.write(filledWith(attack)));
      assertEquals(harmless, Read.structure(document), attack);
      String text = Read.dense(document.getDocumentElement().getTextContent());
      assertTrue(text.contains(Read.dense(VisibleText.of(attack))), attack);
    }
  }

  @Test
  void attacksStayTextInMarkdown() {
    for (String attack : Attacks.all()) {
      String markdown = new MarkdownWriter().write(filledWith(attack));
      noMarkup(markdown, attack);
      assertTrue(
          Read.dense(Read.markdownText(markdown)).contains(Read.dense(VisibleText.of(attack))),
          () -> attack + "\n" + markdown);
    }
  }

  @Test
  void markdownSignsStayText() {
    for (String sign :
        List.of(
            "# title",
            "- item",
            "1. one",
            "> quote",
            "*b* _i_ `c`",
            "[x](http://e.example)",
            "![x](file:///x)",
            "    code",
            "---",
            "~~~",
            "a\n# b\n- c\n\n    d",
            "<http://x.y>",
            "+ a",
            "2) b",
            "\\*",
            "&amp;",
            "[r]: /u",
            "===")) {
      String markdown = new MarkdownWriter().write(filledWith(sign));
      noMarkup(markdown, sign);
      assertTrue(
          Read.dense(Read.markdownText(markdown)).contains(Read.dense(sign)),
          () -> sign + "\n" + markdown);
    }
  }

  private static void noMarkup(String markdown, String from) {
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline node) {
                throw new AssertionError(from + " became " + node.getLiteral());
              }

              @Override
              public void visit(HtmlBlock node) {
                throw new AssertionError(from + " became " + node.getLiteral());
              }

              @Override
              public void visit(Link node) {
                throw new AssertionError(from + " became a link");
              }

              @Override
              public void visit(Image node) {
                throw new AssertionError(from + " became an image");
              }

              @Override
              public void visit(Code node) {
                throw new AssertionError(from + " became code");
              }

              @Override
              public void visit(FencedCodeBlock node) {
                throw new AssertionError(from + " became code");
              }

              @Override
              public void visit(IndentedCodeBlock node) {
                throw new AssertionError(from + " became code: " + node.getLiteral());
              }

              @Override
              public void visit(BlockQuote node) {
                throw new AssertionError(from + " became a quote");
              }

              @Override
              public void visit(OrderedList node) {
                throw new AssertionError(from + " became a list");
              }
            });
  }

  @Test
  void turningCharactersAreShown() {
    assertEquals("a[U+202E]b[U+2066]c[U+0000]", VisibleText.of("a\u202Eb\u2066c\u0000"));
    assertEquals("[U+D800]x", VisibleText.of("\uD800x"));
    assertEquals("é 😀\n", VisibleText.of("é 😀\r\n"));
    String html = new HtmlWriter().write(filledWith("a\u202Eb"));
    assertTrue(html.contains("a[U+202E]b"));
    assertFalse(html.contains("\u202E"));
  }

  @Test
  void attributesAreEscapedByThemselves() {
    String html = Html.element(Html.Tag.P).with(Html.Attr.ALT, "\"' onclick=`x` <&>\n").markup();
    assertEquals("<p alt=\"&quot;&#39; onclick=&#96;x&#96; &lt;&amp;&gt; \"></p>", html);
  }

  @Test
  void aStyleSheetCannotEndItself() {
    assertThrows(IllegalArgumentException.class, () -> new Html.Sheet("a{}</style>"));
  }

  @Test
  void thePolicyForbidsAllButItsOwnStyle() {
    String html = new HtmlWriter().write(filledWith("x"));
    assertTrue(
        html.contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"
                + " style-src &#39;unsafe-inline&#39;; img-src data:\"/>"));
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("://"));
    assertFalse(html.contains("url("));
    assertFalse(html.contains("@import"));
  }
}

package org.gardefou.ui.reply;

import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.gardefou.letters.Inflection;
import org.gardefou.letters.LetterKind;
import org.gardefou.model.Form;
import org.gardefou.model.Language;
import org.gardefou.model.Tone;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;

/** Tone, address, language and agreement: what the kind of letter allows (domain.md E.4). */
final class LetterSwitches extends VBox {
  private final Segmented<Tone> tone = new Segmented<>("");
  private final Segmented<Form> address = new Segmented<>("");
  private final Segmented<Language> language = new Segmented<>("");
  private final Segmented<Inflection> inflection = new Segmented<>("");

  LetterSwitches(LetterEdits edits) {
    tone.onSelect(edits::tone);
    address.onSelect(edits::form);
    language.onSelect(chosen -> edits.form(Form.of(chosen, false)));
    inflection.onSelect(edits::inflection);
    tone.setId("tone");
    language.setId("language");
    getStyleClass().add("gap-8");
    getChildren().addAll(new Flow(12, tone, address, language, inflection));
  }

  void show(Shown shown) {
    Messages texts = shown.moment().texts();
    LetterKind kind = shown.letter().kind();
    Form form = shown.letter().form();
    boolean french = form.language() == Language.FR;
    tone.setName(texts.get("reply.tone"));
    address.setName(texts.get("reply.address"));
    language.setName(texts.get("reply.language"));
    inflection.setName(texts.get("reply.inflection"));
    List<Tone> tones = kind.tones().stream().sorted().toList();
    options(tone, tones, t -> texts.get("reply.tone." + t.id()));
    options(address, List.of(Form.VOUS, Form.TU), f -> texts.get("reply.address." + f.id()));
    options(language, List.of(Language.values()), l -> texts.get("reply.language." + l.code()));
    options(
        inflection, List.of(Inflection.values()), i -> texts.get("reply.inflection." + i.name()));
    tone.select(shown.letter().tone());
    address.select(form);
    language.select(form.language());
    inflection.select(Inflection.of(shown.moment().context().freelancer()));
    Ui.show(address, french);
    Ui.show(inflection, french);
    setDisable(shown.sent());
  }

  private static <T> void options(Segmented<T> choice, List<T> values, Function<T, String> words) {
    choice.setOptions(values.stream().map(v -> SegmentOption.of(v, words.apply(v))).toList());
  }
}

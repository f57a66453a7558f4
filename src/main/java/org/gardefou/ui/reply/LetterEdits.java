package org.gardefou.ui.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gardefou.letters.Block;
import org.gardefou.letters.Composer;
import org.gardefou.letters.Inflection;
import org.gardefou.letters.Reminders;
import org.gardefou.letters.Slot;
import org.gardefou.model.BlockEdit;
import org.gardefou.model.Form;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.OwnBlock;
import org.gardefou.model.Rehearsal;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/**
 * What she does with the letter on screen, each an edit with a name. The first edit of a fresh
 * letter keeps it with the mission.
 */
final class LetterEdits {
  private static final String ADDED = "own-";

  private final MissionScope scope;
  private final ProfileEdits profile;
  private @Nullable Shown shown;

  LetterEdits(MissionScope scope, ProfileEdits profile) {
    this.scope = scope;
    this.profile = profile;
  }

  /** The letter to which the next edits belong. */
  void show(Shown now) {
    shown = now;
  }

  /** Puts words into a slot; blank ones give it back to its other sources. */
  void slot(Slot slot, String words) {
    edit(Bilingual.text("reply.edit.slot", slot.label()), d -> d.withSlot(slot.id(), words));
  }

  void tone(Tone tone) {
    edit(Bilingual.text("reply.edit.tone"), d -> d.withTone(tone));
  }

  void form(Form form) {
    edit(Bilingual.text("reply.edit.form"), d -> d.withForm(form));
  }

  /** How French words agree with her, in every letter. */
  void inflection(Inflection inflection) {
    profile.edit(
        Bilingual.text("reply.edit.inflection"),
        f -> f.withSetting(Inflection.SETTING, inflection.name()));
  }

  /** Her words for a block; those of the program take the edit back. */
  void words(Block block, String words) {
    String composed = block.composedText();
    boolean added = block.state() == Block.State.ADDED;
    edit(
        Bilingual.text("reply.edit.words"),
        d ->
            words.equals(composed) || (added && words.isBlank())
                ? d.withoutEdit(block.id())
                : d.withEdit(BlockEdit.of(block.id(), words, added ? null : composed)));
  }

  /** Leaves a block out of this letter. */
  void leaveOut(Block block) {
    edit(
        Bilingual.text("reply.edit.leave-out"),
        d -> d.withEdit(BlockEdit.of(block.id(), "", block.composedText())));
  }

  /** The composed text again; a block that she added goes. */
  void compose(Block block) {
    edit(Bilingual.text("reply.edit.compose"), d -> d.withoutEdit(block.id()));
  }

  /** Her words stay; they are known to differ from the text composed today. */
  void keepWords(Block block) {
    edit(
        Bilingual.text("reply.edit.words"),
        d -> d.withEdit(BlockEdit.of(block.id(), block.text(), block.composedText())));
  }

  /** A block of her own before the close. */
  void add(String words) {
    edit(Bilingual.text("reply.edit.add"), d -> d.withEdit(BlockEdit.of(freeId(d), words, null)));
  }

  private static String freeId(LetterDraft draft) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> ADDED + n)
        .filter(id -> draft.edit(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Moves a block by so many places. */
  void move(Block block, int places) {
    Shown now = shown;
    if (now == null) {
      return;
    }
    List<String> order = new ArrayList<>(now.letter().blocks().stream().map(Block::id).toList());
    int from = order.indexOf(block.id());
    int to = Math.clamp(from + places, 0, order.size() - 1);
    if (from >= 0 && to != from) {
      Collections.rotate(
          order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
      edit(Bilingual.text("reply.edit.order"), d -> d.withOrder(order));
    }
  }

  /** Her words for a block in every letter of the kind, tone and form. */
  void ownVersion(Block block) {
    Shown now = shown;
    if (now != null) {
      OwnBlock own = Composer.ownVersion(now.letter(), block, block.text());
      profile.edit(Bilingual.text("reply.edit.own"), f -> f.withOwnBlock(own));
      compose(block);
    }
  }

  /** The text of the program again in every letter of the kind, tone and form. */
  void programVersion(Block block) {
    Shown now = shown;
    if (now != null) {
      OwnBlock own =
          OwnBlock.of(
              now.letter().kind().id(), block.id(), now.letter().tone(), now.letter().form(), "");
      profile.edit(Bilingual.text("reply.edit.program"), f -> f.withoutOwnBlock(own));
    }
  }

  /** She confirmed today, or takes that back. */
  void acknowledge(boolean confirmed) {
    LocalDate day = confirmed ? scope.today() : null;
    edit(Bilingual.text("reply.edit.acknowledge"), d -> d.withAcknowledged(day));
  }

  /** The facts that the letter asks about stay beside it. */
  void asked(List<String> facts) {
    edit(Bilingual.text("reply.edit.keep"), d -> d.withAsked(facts));
  }

  /** It went out on that day as it stands. */
  void sent(LocalDate day) {
    Shown now = shown;
    if (now != null) {
      String text = now.sent() ? now.message().text() : now.letter().text();
      edit(
          Bilingual.text("reply.edit.sent"),
          d -> Reminders.dated(now.letter(), asking(d, now)).withSent(day, text));
    }
  }

  private static LetterDraft asking(LetterDraft draft, Shown now) {
    return now.asks() && draft.asked().isEmpty() ? draft.withAsked(now.asked()) : draft;
  }

  /** It did not go out after all. */
  void notSent() {
    edit(Bilingual.text("reply.edit.not-sent"), d -> d.withSent(null, null));
  }

  /** The client answered it today, or not yet. */
  void answered(boolean came) {
    LocalDate day = came ? scope.today() : null;
    edit(Bilingual.text("reply.edit.answered"), d -> d.withAnswered(day));
  }

  /** Keeps the letter with the mission as it stands, now that it leaves the program. */
  void keep() {
    Shown now = shown;
    if (now != null && (!now.kept() || !asking(now.draft(), now).equals(now.draft()))) {
      edit(Bilingual.text("reply.edit.keep"), d -> asking(d, now));
    }
  }

  /** One more letter of the kind. */
  void another(LetterDraft fresh) {
    scope.edit(Bilingual.text("reply.edit.another"), m -> m.withLetter(fresh));
  }

  /** Throws a draft away. */
  void discard(UUID draft) {
    scope.edit(Bilingual.text("reply.edit.discard"), m -> m.withoutLetter(draft));
  }

  /** She practised an answer today. */
  void rehearsed(String objection, String answer) {
    Rehearsal rehearsal =
        Rehearsal.of(objection, scope.today(), answer.isBlank() ? null : answer.strip());
    scope.edit(Bilingual.text("reply.edit.rehearsal"), m -> m.withRehearsal(rehearsal));
  }

  private void edit(Text label, UnaryOperator<LetterDraft> change) {
    Shown now = shown;
    if (now != null) {
      scope.edit(label, mission -> changed(mission, now.draft(), change));
    }
  }

  private static Mission changed(
      Mission mission, LetterDraft draft, UnaryOperator<LetterDraft> change) {
    return mission.withLetter(change.apply(mission.letter(draft.id()).orElse(draft)));
  }
}

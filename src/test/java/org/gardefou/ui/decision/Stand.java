package org.gardefou.ui.decision;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.gardefou.desk.ExportResult;
import org.gardefou.desk.Observable;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.SameThread;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.DialogLayer;
import org.gardefou.ui.flags.Ostrevant;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.review.ReviewDialogs;
import org.jspecify.annotations.Nullable;

/** The decision tab with stand-ins for documents, file chooser and disk, all on one thread. */
final class Stand {
  final Ostrevant scope;
  final Observable<Messages> messages;
  final List<SummaryExport.Options> asked = new ArrayList<>();
  final List<String> written = new ArrayList<>();
  @Nullable Text failure;
  final DecisionTab tab;

  Stand(Ostrevant scope, Language language) {
    this.scope = scope;
    this.messages = new Observable<>(Messages.in(language));
    tab =
        new DecisionTab(
            scope,
            messages,
            new Texts(),
            reviews(),
            this::render,
            (name, kind) -> Optional.of(Path.of("exports", name)),
            this::write,
            new SameThread());
  }

  private ReviewDialogs reviews() {
    return new ReviewDialogs(
        messages,
        new Texts(),
        scope::today,
        (label, client, mission, edit) -> scope.edit(label, edit),
        new DialogLayer(new StackPane()),
        notice -> {});
  }

  private SummaryExport.Rendered render(MissionScope.View view, SummaryExport.Options options) {
    asked.add(options);
    String name = options.clientName() ? view.client().name() : "Client";
    String text = options.format() + " " + name + " " + options.language().code();
    SummaryExport.Preview preview =
        options.format() == SummaryExport.Format.PDF
            ? new SummaryExport.Preview.Page(paper(), 1)
            : new SummaryExport.Preview.Lines(List.of("# " + name, "", text));
    String file = "garde-fou." + options.format().name().toLowerCase(java.util.Locale.ROOT);
    return new SummaryExport.Document(file, text.getBytes(StandardCharsets.UTF_8), preview);
  }

  /** Grey bars where the words of a page stand. */
  private static WritableImage paper() {
    WritableImage image = new WritableImage(794, 1123);
    for (int y = 0; y < 1123; y++) {
      for (int x = 0; x < 794; x++) {
        boolean word = y > 80 && y < 900 && y % 24 < 8 && x > 60 && x < 734 - (y * 7) % 300;
        image.getPixelWriter().setColor(x, y, word ? Color.gray(0.55) : Color.WHITE);
      }
    }
    return image;
  }

  private void write(Path target, byte[] content, java.util.function.Consumer<ExportResult> done) {
    if (failure != null) {
      done.accept(new ExportResult.Failed(target, failure));
      return;
    }
    written.add(target + ": " + new String(content, StandardCharsets.UTF_8));
    done.accept(new ExportResult.Written(target));
  }
}

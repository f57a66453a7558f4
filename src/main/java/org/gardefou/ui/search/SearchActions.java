package org.gardefou.ui.search;

import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.desk.ReadingProgress;
import org.gardefou.desk.Tasks;
import org.gardefou.desk.search.Searcher;
import org.gardefou.desk.search.Vocabulary;
import org.gardefou.model.Language;
import org.gardefou.ui.UiContext;

/** What the search needs of the desk. */
public interface SearchActions {
  /** All that can be found. */
  Observable<DeskState> state();

  /** How far the reading of the files is: what is not read is not found yet. */
  Observable<ReadingProgress> reading();

  /** Where to look at this moment, with values in words of a language. */
  Searcher.Library library(Language language);

  /** Where it looks. */
  Tasks tasks();

  /** Those of a desk. */
  static SearchActions of(UiContext context) {
    return new SearchActions() {
      @Override
      public Observable<DeskState> state() {
        return context.desk().state();
      }

      @Override
      public Observable<ReadingProgress> reading() {
        return context.desk().reading();
      }

      @Override
      public Searcher.Library library(Language language) {
        context.desk().whole();
        DeskState now = state().get();
        return new Searcher.Library(
            now.clients(),
            now.freelancer(),
            new Vocabulary(
                context.desk().engine().catalogue(), context.desk().letters(), language));
      }

      @Override
      public Tasks tasks() {
        return context.tasks();
      }
    };
  }
}

package org.gardefou.ui;

import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.desk.ReadingProgress;
import org.gardefou.desk.Tasks;
import org.gardefou.desk.search.Searcher;
import org.gardefou.desk.search.Vocabulary;
import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterLoader;
import org.gardefou.model.Language;
import org.gardefou.ui.search.SearchActions;

/** Searches what a desk shows, on the same thread. */
public record FakeSearch(Observable<DeskState> state, Observable<ReadingProgress> reading)
    implements SearchActions {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final LetterBook LETTERS = LetterLoader.builtIn(CATALOGUE).book();

  /** All is read. */
  FakeSearch(Observable<DeskState> state) {
    this(state, new Observable<>(ReadingProgress.NONE));
  }

  @Override
  public Searcher.Library library(Language language) {
    return new Searcher.Library(
        state.get().clients(),
        state.get().freelancer(),
        new Vocabulary(CATALOGUE, LETTERS, language));
  }

  @Override
  public Tasks tasks() {
    return new SameThread();
  }
}

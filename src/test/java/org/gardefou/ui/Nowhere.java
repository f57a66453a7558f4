package org.gardefou.ui;

import java.util.List;
import java.util.UUID;
import org.gardefou.desk.search.Part;

/** Leads nowhere. */
public final class Nowhere implements Navigator {
  @Override
  public void openMissions() {}

  @Override
  public void openMission(UUID client, UUID mission) {}

  @Override
  public void openMission(UUID client, UUID mission, Part part, String target) {}

  @Override
  public void openSearch(String words) {}

  @Override
  public void openCompare() {}

  @Override
  public void openCompare(List<UUID> missions) {}

  @Override
  public void openCriteria() {}

  @Override
  public void openInsights() {}

  @Override
  public void openClient(UUID client) {}

  @Override
  public void openSettings() {}

  @Override
  public void openData() {}
}

package org.gardefou.gate;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What pom.xml says. */
final class BuildFile {
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private final Document pom;

  private BuildFile(Document pom) {
    this.pom = pom;
  }

  static BuildFile read() throws Exception {
    return new BuildFile(
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(Project.ROOT.resolve("pom.xml").toFile()));
  }

  /** The arguments of the compiler itself; those that start with -J are for its JVM. */
  List<String> compilerArguments() throws XPathExpressionException {
    return texts(plugin("maven-compiler-plugin") + "/configuration/compilerArgs/arg").stream()
        .filter(argument -> !argument.startsWith("-J"))
        .toList();
  }

  /** The ids under which a goal of the exec plugin can be called. */
  List<String> execIds() throws XPathExpressionException {
    return texts(plugin("exec-maven-plugin") + "/executions/execution/id");
  }

  private static String plugin(String artifact) {
    return "/project/build/plugins/plugin[artifactId='" + artifact + "']";
  }

  private List<String> texts(String path) throws XPathExpressionException {
    NodeList nodes = (NodeList) XPATH.evaluate(path, pom, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent().strip())
        .toList();
  }
}

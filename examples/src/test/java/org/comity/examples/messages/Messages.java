package org.comity.examples.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the messages of what went wrong: from exceptions, and from the methods that make up faults. */
final class Messages extends TreeScanner<Void, String> {

    private static final Pattern FAILURE = Pattern.compile("(.*\\.)?(\\w+(?:Exception|Error))");

    /** Methods whose arguments are messages, each in its file; a star stands for any. */
    private static final Set<String> TAKERS = Set.of("Faults.java add", "RulingAssert.java unless", "* failure");

    /** Methods that return messages. */
    private static final Set<String> MAKERS =
            Set.of("fault", "faults", "remedy", "heading", "taken", "failure", "message");

    /** A text that says what to do is a message wherever it stands. */
    private static final Pattern REMEDY = Pattern.compile(
            ": (add|check|compare|give|leave|let|list|mend|name|put|replay|report|say|set|switch|take|try|write) ");

    private static final Pattern SENTENCE = Pattern.compile("[a-z]+\\W+[a-z]+\\W+[a-z]+");

    private final CompilationUnitTree unit;
    private final List<Message> found = new ArrayList<>();

    private Messages(CompilationUnitTree unit) {
        this.unit = unit;
    }

    static List<Message> in(List<CompilationUnitTree> units) {
        List<Message> all = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            Messages messages = new Messages(unit);
            messages.scan(unit, null);
            all.addAll(messages.found);
        }
        return all;
    }

    @Override
    public Void visitNewClass(NewClassTree made, String within) {
        var failure = FAILURE.matcher(made.getIdentifier().toString());
        boolean finding =
                place().equals("Kind.java") && made.getIdentifier().toString().equals("Kind");
        return super.visitNewClass(made, failure.matches() ? failure.group(2) : finding ? "finding" : within);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String within) {
        String name = name(call);
        return super.visitMethodInvocation(call, within == null && takes(name) ? name : within);
    }

    private boolean takes(String name) {
        return TAKERS.contains("* " + name) || TAKERS.contains(place() + " " + name);
    }

    @Override
    public Void visitMethod(MethodTree method, String within) {
        String name = method.getName().toString();
        boolean law = place().endsWith("Laws.java") && !place().equals("Laws.java");
        return super.visitMethod(method, law ? "law" : MAKERS.contains(name) ? name : null);
    }

    @Override
    public Void visitBinary(BinaryTree sum, String within) {
        if (sum.getKind() != Tree.Kind.PLUS) {
            return super.visitBinary(sum, within);
        }
        List<Object> operands = Sources.joined(sum);
        keep(operands, within);
        operands.stream().filter(Tree.class::isInstance).forEach(operand -> scan((Tree) operand, within));
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, String within) {
        if (literal.getValue() instanceof String text) {
            keep(List.of(text), within);
        }
        return null;
    }

    private void keep(List<Object> operands, String within) {
        List<String> parts = operands.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        String words = String.join("…", parts);
        String kind = within == null && REMEDY.matcher(words).find() ? "text" : within;
        if (kind != null && SENTENCE.matcher(words).find()) {
            List<String> calls = operands.stream()
                    .filter(MethodInvocationTree.class::isInstance)
                    .map(call -> name((MethodInvocationTree) call))
                    .toList();
            found.add(new Message(place(), kind, parts, calls));
        }
    }

    private static String name(MethodInvocationTree call) {
        ExpressionTree method = call.getMethodSelect();
        String full = method.toString();
        return full.substring(full.lastIndexOf('.') + 1);
    }

    private String place() {
        return Optional.ofNullable(unit.getSourceFile())
                .map(file -> Path.of(file.toUri()).getFileName().toString())
                .orElse("");
    }
}

package org.comity.examples.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources, parsed and not compiled. */
final class Sources {

    private Sources() {}

    /** The compilation units under some folders. */
    static List<CompilationUnitTree> under(List<Path> folders) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java(folders)));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> java(List<Path> folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    /** The operands of a chain of plus signs, with texts that follow each other joined into one. */
    static List<Object> joined(ExpressionTree expression) {
        List<Object> operands = new ArrayList<>();
        flatten(expression, operands);
        List<Object> joined = new ArrayList<>();
        for (Object operand : operands) {
            int last = joined.size() - 1;
            if (operand instanceof String text && last >= 0 && joined.get(last) instanceof String before) {
                joined.set(last, before + text);
            } else {
                joined.add(operand);
            }
        }
        return joined;
    }

    private static void flatten(ExpressionTree expression, List<Object> into) {
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            flatten(sum.getLeftOperand(), into);
            flatten(sum.getRightOperand(), into);
        } else if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            into.add(text);
        } else {
            into.add(expression);
        }
    }

    /** Every text of some sources: whole sums where they are made of texts alone, else their parts. */
    static List<String> texts(List<CompilationUnitTree> units) {
        List<String> texts = new ArrayList<>();
        TreeScanner<Void, Void> scanner = new TreeScanner<>() {
            @Override
            public Void visitBinary(BinaryTree sum, Void nothing) {
                if (sum.getKind() != Tree.Kind.PLUS) {
                    return super.visitBinary(sum, nothing);
                }
                for (Object operand : joined(sum)) {
                    if (operand instanceof String text) {
                        texts.add(text);
                    } else {
                        scan((Tree) operand, null);
                    }
                }
                return null;
            }

            @Override
            public Void visitParenthesized(ParenthesizedTree inner, Void nothing) {
                return scan(inner.getExpression(), null);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return null;
            }
        };
        units.forEach(unit -> scanner.scan(unit, null));
        return texts;
    }
}

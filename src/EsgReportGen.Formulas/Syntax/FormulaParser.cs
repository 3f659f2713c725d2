using System;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Diagnostic = EsgReportGen.Foundation.Diagnostics.Diagnostic;

namespace EsgReportGen.Formulas.Syntax;

/// <summary>
/// Reads a formula: Roslyn parses the C# expression, this turns what belongs to the formula language into <see cref="FormulaSyntax"/> and
/// reports the rest. The only place that knows Roslyn and its positions.
/// </summary>
internal sealed class FormulaParser
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private readonly FormulaText formula;
    private readonly DiagnosticBag findings = new();

    private FormulaParser(FormulaText formula) => this.formula = formula;

    /// <summary>Reads a formula.</summary>
    /// <returns>What it says; null after a diagnostic.</returns>
    public static FormulaSyntax? Parse(FormulaText formula, DiagnosticBag diagnostics)
    {
        if (formula.Text.Trim().Length == 0)
        {
            diagnostics.Report(FormulasDiagnostics.Unreadable, formula.Span, "nothing is written here");
            return null;
        }

        if (!FormulaLimits.Check(formula, diagnostics))
            return null;
        var expression = SyntaxFactory.ParseExpression(formula.Text, options: Options);
        var parser = new FormulaParser(formula);
        var syntax = parser.Translate(expression);
        if (!parser.findings.HasErrors && FirstError(expression) is { } error)
            parser.findings.Add(parser.Unreadable(error));
        diagnostics.AddRange(parser.findings.ToImmutable());
        return parser.findings.HasErrors ? null : syntax;
    }

    private static Microsoft.CodeAnalysis.Diagnostic? FirstError(ExpressionSyntax expression)
    {
        if (!expression.ContainsDiagnostics)
            return null;
        foreach (var diagnostic in expression.GetDiagnostics())
        {
            // CS0175, "use of keyword base is not valid": it is, in `x[base]`. CS1021, "integral constant is too large": our numbers are decimals.
            if (diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error && diagnostic.Id is not ("CS0175" or "CS1021"))
                return diagnostic;
        }

        return null;
    }

    private Diagnostic Unreadable(Microsoft.CodeAnalysis.Diagnostic error)
    {
        var span = error.Location.SourceSpan;
        var place = formula.SpanOf(Math.Min(span.Start, Math.Max(0, formula.Text.Length - 1)), Math.Max(1, span.Length));
        var words = error.Id switch
        {
            "CS1525" or "CS1733" or "CS1001" => "a number or a metric is missing here",
            "CS1026" => "`)` is missing here",
            "CS1003" when error.GetMessage(CultureInfo.InvariantCulture).IndexOf("']'", StringComparison.Ordinal) >= 0 => "`]` is missing here",
            "CS1003" or "CS1073" => "this does not belong here",
            _ => "this cannot be read",
        };
        var word = span.End <= formula.Text.Length ? formula.Text.Substring(span.Start, span.Length) : string.Empty;
        if (SyntaxFacts.GetKeywordKind(word) != SyntaxKind.None)
            return FormulasDiagnostics.Unreadable.At(place, "`" + word + "` is a keyword of C#").WithHint("give the metric another name");
        return FormulasDiagnostics.Unreadable.At(place, words).WithHint(HintFor(error.Id));
    }

    private string? HintFor(string id)
    {
        if (formula.Text.IndexOf(".*", StringComparison.Ordinal) >= 0)
            return "add a breakdown with its name, e.g. `Sum(ghg.s3.category)`";

        // Inside the braces of YAML a comma ends a text that has no quotes, and with it the formula.
        return string.Equals(id, "CS1026", StringComparison.Ordinal) ? "close the bracket; between the braces of YAML put a formula with commas in quotes" : null;
    }

    private FormulaSyntax? Translate(ExpressionSyntax node) => node switch
    {
        ParenthesizedExpressionSyntax inner => Translate(inner.Expression),
        LiteralExpressionSyntax literal => Literal(literal),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => Name(node),
        PrefixUnaryExpressionSyntax unary => Unary(unary),
        BinaryExpressionSyntax binary => Binary(binary),
        ConditionalExpressionSyntax conditional => Conditional(conditional),
        InvocationExpressionSyntax call => Call(call),
        ElementAccessExpressionSyntax access => Period(access),

        // Periods as arguments: `Change(x, base)`.
        BaseExpressionSyntax or ThisExpressionSyntax => new NameSyntax(node.ToString(), Place(node)),
        _ => Outside(node, Describe(node)),
    };

    private FormulaSyntax? Literal(LiteralExpressionSyntax node)
    {
        var text = node.Token.Text;
        if (node.IsKind(SyntaxKind.NumericLiteralExpression))
        {
            if (DecimalText.TryParse(text, out var value, out var hint))
                return new NumberSyntax(value, Place(node));
            findings.Add(FormulasDiagnostics.NotAPlainNumber.At(Place(node).Span, text).WithHint(hint));
            return null;
        }

        // Texts are arguments of functions; Call takes them.
        return Outside(node, node.IsKind(SyntaxKind.StringLiteralExpression) ? "a text" : "`" + text + "`");
    }

    private FormulaSyntax? Name(ExpressionSyntax node)
    {
        var start = node;
        while (start is MemberAccessExpressionSyntax { Expression: var inner } access)
        {
            if (!access.IsKind(SyntaxKind.SimpleMemberAccessExpression) || access.Name is not IdentifierNameSyntax)
                return Outside(node, Describe(node));
            start = inner;
        }

        if (start is not IdentifierNameSyntax)
            return start is PredefinedTypeSyntax or ThisExpressionSyntax or BaseExpressionSyntax ? Outside(start, "`" + start + "`") : Translate(start) is null ? null : Outside(node, "a member");
        var place = Place(node);
        var path = place.Text;
        return new NameSyntax(path.IndexOf(' ') < 0 ? path : path.Replace(" ", string.Empty), place);
    }

    private FormulaSyntax? Unary(PrefixUnaryExpressionSyntax node)
    {
        FormulaOperator? sign = node.Kind() switch
        {
            SyntaxKind.UnaryMinusExpression => FormulaOperator.Minus,
            SyntaxKind.UnaryPlusExpression => FormulaOperator.Plus,
            SyntaxKind.LogicalNotExpression => FormulaOperator.Not,
            _ => null,
        };
        if (sign is not { } known)
            return Outside(node, "the operator `" + node.OperatorToken.Text + "`");
        return Translate(node.Operand) is { } operand ? new UnarySyntax(known, operand, Place(node)) : null;
    }

    private FormulaSyntax? Binary(BinaryExpressionSyntax node)
    {
        var left = Translate(node.Left);
        if (OperatorOf(node.Kind()) is not { } known)
            return Outside(node, "the operator `" + node.OperatorToken.Text + "`");
        var right = Translate(node.Right);
        return left is not null && right is not null ? new BinarySyntax(known, left, right, Place(node)) : null;
    }

    private static FormulaOperator? OperatorOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.AddExpression => FormulaOperator.Add,
        SyntaxKind.SubtractExpression => FormulaOperator.Subtract,
        SyntaxKind.MultiplyExpression => FormulaOperator.Multiply,
        SyntaxKind.DivideExpression => FormulaOperator.Divide,
        SyntaxKind.EqualsExpression => FormulaOperator.Equal,
        SyntaxKind.NotEqualsExpression => FormulaOperator.NotEqual,
        SyntaxKind.LessThanExpression => FormulaOperator.Less,
        SyntaxKind.LessThanOrEqualExpression => FormulaOperator.LessOrEqual,
        SyntaxKind.GreaterThanExpression => FormulaOperator.Greater,
        SyntaxKind.GreaterThanOrEqualExpression => FormulaOperator.GreaterOrEqual,
        SyntaxKind.LogicalAndExpression => FormulaOperator.And,
        SyntaxKind.LogicalOrExpression => FormulaOperator.Or,
        SyntaxKind.CoalesceExpression => FormulaOperator.Coalesce,
        _ => null,
    };

    private FormulaSyntax? Conditional(ConditionalExpressionSyntax node)
    {
        var (condition, whenTrue, whenFalse) = (Translate(node.Condition), Translate(node.WhenTrue), Translate(node.WhenFalse));
        return condition is not null && whenTrue is not null && whenFalse is not null
            ? new ConditionalSyntax(condition, whenTrue, whenFalse, Place(node))
            : null;
    }

    private FormulaSyntax? Call(InvocationExpressionSyntax node)
    {
        if (node.Expression is not IdentifierNameSyntax name)
            return Outside(node.Expression, "a call of `" + Shorten(node.Expression.ToString()) + "`");
        var arguments = ImmutableArray.CreateBuilder<FormulaSyntax>(node.ArgumentList.Arguments.Count);
        foreach (var argument in node.ArgumentList.Arguments)
        {
            if (argument.NameColon is not null || !argument.RefKindKeyword.IsKind(SyntaxKind.None))
                return Outside(argument, "a named argument");
            var value = argument.Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
                ? new TextSyntax(literal.Token.ValueText, Place(literal))
                : Translate(argument.Expression);
            if (value is null)
                return null;
            arguments.Add(value);
        }

        return new CallSyntax(name.Identifier.ValueText, Place(name), arguments.ToImmutable(), Place(node));
    }

    // The period is taken as written, for `2024-03-31` is a subtraction to C#, and `this` and `base` are keywords.
    private FormulaSyntax? Period(ElementAccessExpressionSyntax node)
    {
        if (Translate(node.Expression) is not { } operand)
            return null;
        var inner = node.ArgumentList.Arguments.FullSpan;
        var text = formula.Text.Substring(inner.Start, inner.Length);
        var start = inner.Start + (text.Length - text.TrimStart().Length);
        return new PeriodSyntax(operand, new FormulaPlace(formula, start, text.Trim().Length), Place(node));
    }

    private FormulaSyntax? Outside(SyntaxNode node, string what)
    {
        if (!node.IsMissing)
            findings.Report(FormulasDiagnostics.OutsideLanguage, Place(node).Span, what);
        else if (FirstError((ExpressionSyntax)node) is { } error)
            findings.Add(Unreadable(error));
        return null;
    }

    private static string Describe(ExpressionSyntax node) => node switch
    {
        AnonymousFunctionExpressionSyntax => "a lambda",
        BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax => "`new`",
        AssignmentExpressionSyntax => "an assignment",
        CastExpressionSyntax => "a cast",
        InterpolatedStringExpressionSyntax => "a text",
        GenericNameSyntax => "a generic name",
        TupleExpressionSyntax => "a tuple",
        ConditionalAccessExpressionSyntax => "`?.`",
        QueryExpressionSyntax => "a query",
        SwitchExpressionSyntax => "`switch`",
        RangeExpressionSyntax => "a range",
        TypeOfExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax or CheckedExpressionSyntax or AwaitExpressionSyntax => "`" + node.GetFirstToken().Text + "`",
        _ => "`" + Shorten(node.ToString()) + "`",
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";

    private FormulaPlace Place(SyntaxNode node) => new(formula, node.Span.Start, Math.Min(node.Span.Length, formula.Text.Length - node.Span.Start));
}

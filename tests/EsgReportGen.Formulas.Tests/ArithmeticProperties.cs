using System;
using System.Globalization;
using CsCheck;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Tests;

public sealed class ArithmeticProperties
{
    // A published number: its digits, its precision, and a number that it may stand for.
    private static readonly Gen<(FormulaValue Value, decimal True)> Published =
        Gen.Select(Gen.Int[-9_999, 9_999], Gen.Int[-3, 3], Gen.Int[-50, 50]).Select((digits, power, off) =>
        {
            var step = Digits.PowerOfTen(power);
            var published = new Measurement(digits * step, Unit.Ratio, step, Qualifier.Exact, true);
            var value = FormulaValue.Of(new FactContent.Number(published), Interval.Of(published));
            return (value, value.Amount + (off * step / 100));
        });

    [Fact]
    public void Arithmetic_OnWhatNumbersMayStandFor_StaysInTheRange() => Gen.Select(Published, Published).Sample((a, b) =>
        FormulaArithmetic.Add(a.Value, b.Value).Range.Contains(a.True + b.True)
        && FormulaArithmetic.Subtract(a.Value, b.Value).Range.Contains(a.True - b.True)
        && FormulaArithmetic.Multiply(a.Value, b.Value).Range.Contains(a.True * b.True)
        && (b.Value.Range.Contains(0) || FormulaArithmetic.Divide(a.Value, b.Value).Range.Contains(a.True / b.True)));

    [Fact]
    public void Arithmetic_Amounts_AreExact() => Gen.Select(Published, Published).Sample((a, b) =>
        FormulaArithmetic.Add(a.Value, b.Value).Amount == a.Value.Amount + b.Value.Amount
        && FormulaArithmetic.Multiply(a.Value, b.Value).Amount == a.Value.Amount * b.Value.Amount
        && FormulaArithmetic.Subtract(a.Value, a.Value).Amount == 0);

    [Fact]
    public void Sum_AnyNumbers_HasTheCoarsestLastDigit() => Gen.Select(Published, Published).Sample((a, b) =>
        FormulaArithmetic.Add(a.Value, b.Value).Precision == Math.Max(a.Value.Precision, b.Value.Precision));

    [Fact]
    public void Product_AnyNumbers_HasTheFewestDigits() => Gen.Select(Published, Published).Sample((a, b) =>
    {
        var product = FormulaArithmetic.Multiply(a.Value, b.Value);
        return product.Amount == 0 || Digits.Of(product) == Math.Min(Digits.Of(a.Value), Digits.Of(b.Value));
    });

    [Fact]
    public void Formula_AnyTree_GivesWhatDecimalsGive() => Tree(3).Sample(tree =>
    {
        var (text, expected) = tree;
        var result = Evaluated.From("metrics:\n  a: { unit: ratio, values: { FY2024: 3.5 } }\n  b: { unit: ratio, values: { FY2024: 120 } }\n  x: { formula: '" + text + "' }");
        return result.WithoutErrors().Amount("x", 2024) == expected;
    }, iter: 60);

    [Fact]
    public void Evaluate_AnyFormulas_NeverThrows()
    {
        Anything(3).List[4, 4].Sample(
            formulas =>
        {
            var yaml = """
                metrics:
                  a: { unit: t, values: { FY2023: 9999999999999999999999999999, FY2024: 12 } }
                  b: { unit: "%", values: { FY2023: 0, FY2024: 0.000000000000000000000000001 } }
                  c: { unit: t, values: { FY2024: { missing: not-relevant } } }
                  d: { unit: yes-no, values: { FY2024: yes } }
                  w: { unit: t, values: { FY2024: 1 }, breakdown: { by: { exhaustive: false, members: { m: { label: M, values: { FY2024: 1 } } } } } }

                """;
            for (var i = 0; i < 3; i++)
                yaml += $"  x{i}: {{ formula: '{formulas[i]}' }}\n";
            Evaluated.From(yaml + "checks:\n  - { rule: '" + formulas[3] + "' }");
        },
            iter: 400);
    }

    // Formulas that mostly bind, on numbers at the ends of what decimals hold.
    private static Gen<string> Anything(int depth)
    {
        string[] atoms = ["a", "a", "b", "c", "d", "w.m", "w", "w.by", "1", "0", "9999999999999999999999999999", "0.000000000000000000000000001", "a[prior]", "b[FY2023]", "nope"];
        var atom = Gen.Int[0, atoms.Length - 1].Select(i => atoms[i]);
        if (depth == 0)
            return atom;
        string[] shapes =
        [
            "({0} + {1})", "({0} - {1})", "{0} * {1}", "{0} / {1}", "({0} > {1})", "({0} ?? {1})", "({0} > {1} ? {0} : {1})", "Sum({0}, {1})", "Average({0}, {1})", "Max({0}, {1})",
            "Change({0})", "Share({0}, {1})", "Round({0}, 1000)", "Convert({0}, \"kg\")", "Convert({0}, \"%\")", "Prior({0})", "Abs(-{0})", "-{0}", "({0} == {1} && {1} != {0})", "{0}[base]",
        ];
        var inner = Anything(depth - 1);
        return Gen.Select(Gen.Int[0, shapes.Length - 1], inner, inner).Select((i, l, r) => string.Format(CultureInfo.InvariantCulture, shapes[i], l, r));
    }

    private static Gen<(string Text, decimal Value)> Tree(int depth)
    {
        var leaf = Gen.OneOf(Gen.Const(("a", 3.5m)), Gen.Const(("b", 120m)), Gen.Int[0, 99].Select(n => (n.ToString(CultureInfo.InvariantCulture), (decimal)n)));
        if (depth == 0)
            return leaf;
        var inner = Tree(depth - 1);
        return Gen.OneOf(leaf, Gen.Select(inner, inner, Gen.Int[0, 3]).Select((l, r, operation) => operation switch
        {
            0 => ($"({l.Item1} + {r.Item1})", l.Item2 + r.Item2),
            1 => ($"({l.Item1} - {r.Item1})", l.Item2 - r.Item2),
            2 => ($"{l.Item1} * {r.Item1}", l.Item2 * r.Item2),
            _ => ($"Max(-{l.Item1}, {r.Item1})", Math.Max(-l.Item2, r.Item2)),
        }));
    }
}

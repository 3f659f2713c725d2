using System.Collections.Generic;

namespace EsgReportGen.Formulas.Syntax;

/// <summary>The paths that a formula names.</summary>
internal static class SyntaxNames
{
    /// <summary>All names in the order of the formula, periods left out.</summary>
    public static List<NameSyntax> In(FormulaSyntax syntax)
    {
        var names = new List<NameSyntax>();
        Add(syntax, names);
        return names;
    }

    private static void Add(FormulaSyntax syntax, List<NameSyntax> names)
    {
        switch (syntax)
        {
            case NameSyntax name:
                names.Add(name);
                break;
            case PeriodSyntax period:
                Add(period.Operand, names);
                break;
            case UnarySyntax unary:
                Add(unary.Operand, names);
                break;
            case BinarySyntax binary:
                Add(binary.Left, names);
                Add(binary.Right, names);
                break;
            case ConditionalSyntax conditional:
                Add(conditional.Condition, names);
                Add(conditional.WhenTrue, names);
                Add(conditional.WhenFalse, names);
                break;
            case CallSyntax call:
                foreach (var argument in call.Arguments)
                    Add(argument, names);
                break;
        }
    }
}

namespace EsgReportGen.Formulas.Syntax;

/// <summary>The operators of the formula language.</summary>
internal enum FormulaOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Not,
    Plus,
    Minus,
    Coalesce,
}

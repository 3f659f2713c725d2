namespace EsgReportGen.Templating.Evaluation;

/// <summary>How much work a template may ask for; counted, never timed, so that it is the same on every machine.</summary>
internal static class EvaluationLimits
{
    /// <summary>Evaluated nodes of a chapter.</summary>
    public const int Steps = 500_000;

    /// <summary>Steps of all loops of a chapter together.</summary>
    public const int LoopSteps = 10_000;

    /// <summary>Calls within calls.</summary>
    public const int Recursion = 50;

    /// <summary>Characters that a chapter may have once it is evaluated.</summary>
    public const int Output = 1_000_000;

    /// <summary>Characters that its statements may write, those kept in variables among them.</summary>
    public const int Written = 4 * Output;
}

namespace EsgReportGen.Cli;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Fine.</summary>
    public const int Success = 0;

    /// <summary>Errors in the report.</summary>
    public const int ReportHasErrors = 1;

    /// <summary>Wrong usage.</summary>
    public const int WrongUsage = 2;

    /// <summary>A number or a snapshot differs.</summary>
    public const int Different = 3;

    /// <summary>Our own fault.</summary>
    public const int InternalError = 5;
}

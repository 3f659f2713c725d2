using System;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;

namespace EsgReportGen.Pdf;

/// <summary>Runs numbered pieces of work on all cores. Each writes only its own place of a result, so that order never shows.</summary>
internal static class SideBySide
{
    /// <summary>Runs pieces 0 to count - 1; the exception of a piece comes out as it was thrown.</summary>
    public static void Run(int count, Action<int> piece)
    {
        try
        {
            Parallel.For(0, count, piece);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}

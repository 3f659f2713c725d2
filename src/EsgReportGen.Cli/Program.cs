using EsgReportGen.Cli;

return EsgProgram.Run(args, ConsoleHost.FromProcess());

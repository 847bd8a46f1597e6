using Backtests.Launcher;
using Backtests.Launcher.Output;

using var interrupt = new Interrupt();
return CommandLine.Run(args, Terminal.OfProcess(interrupt.Token));

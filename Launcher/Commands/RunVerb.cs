namespace Backtests.Launcher.Commands;

internal static class RunVerb
{
    public const string VerbName = "run";
}

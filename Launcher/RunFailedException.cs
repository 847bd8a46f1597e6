namespace Backtests.Launcher;

/// <summary>An algorithm failed while it ran: exit code 1.</summary>
internal sealed class RunFailedException : Exception
{
    public RunFailedException(string algorithm, Exception failure)
        : base($"{algorithm} failed: {failure.GetType().Name}: {UserErrors.LineOf(failure)}{PlaceOf(failure)}", failure) { }

    public RunFailedException(string message) : base(message) { }

    private static string PlaceOf(Exception failure) =>
        failure.StackTrace?.Split('\n').Select(line => line.Trim())
            .FirstOrDefault(line => line.Contains(":line ", StringComparison.Ordinal)) is { } place
            ? $" ({place})"
            : "";
}

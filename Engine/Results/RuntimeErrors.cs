namespace Backtests.Engine.Results;

/// <summary>How Lean reports an exception that ended a run.</summary>
internal static class RuntimeErrors
{
    /// <summary>The line for the log and the result's state.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="hasBegun">False when Initialize threw.</param>
    public static string LineOf(Exception failure, bool hasBegun) => hasBegun || failure is TimeoutException
        ? $"Runtime Error: {failure.Message}"
        : $"During the algorithm initialization, the following exception has occurred: {failure.Message}";
}

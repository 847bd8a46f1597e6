using System.Globalization;
using Backtests.Engine;

namespace Backtests.Tuning.Paths;

/// <summary>What is swept: an algorithm on its data, before any axis is applied.</summary>
/// <param name="Options">Algorithm, data folder and common parameters; nothing is written by the runs.</param>
/// <param name="FirstDay">First day, UTC.</param>
/// <param name="LastDay">Last day, UTC, included.</param>
/// <param name="InitialCash">Wallet at the start of an account.</param>
/// <param name="SplitsCash">Whether every symbol is an account of its own with an equal part of the cash.</param>
public sealed record SweepSubject(BacktestOptions Options, DateTime FirstDay, DateTime LastDay, decimal InitialCash, bool SplitsCash)
{
    /// <summary>Days of the period.</summary>
    public int Days => (LastDay.Date - FirstDay.Date).Days + 1;

    internal Dictionary<string, string> ParametersOf(string account, int days)
    {
        var parameters = new Dictionary<string, string>(Options.Parameters, StringComparer.Ordinal);
        if (days != Days) parameters["end-date"] = FirstDay.AddDays(days - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!SplitsCash) return parameters;
        parameters["symbols"] = account;
        parameters["initial-cash-usdt"] = InitialCash.ToString(CultureInfo.InvariantCulture);
        return parameters;
    }
}

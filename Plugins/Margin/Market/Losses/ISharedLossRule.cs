namespace Backtests.Margin.Market;

/// <summary>Who bears a loss that neither the insurance fund nor deleveraging bore.</summary>
public interface ISharedLossRule
{
    /// <summary>The name venue files call it by.</summary>
    string Name { get; }

    /// <summary>Hour of the day (UTC) at which losses of a day are charged; null when they are charged at once.</summary>
    int? Hour { get; }

    /// <summary>Each trader's part of a loss, 0 or positive, in the order of the list; together not more than the loss.</summary>
    /// <param name="loss">The loss, settlement currency, positive.</param>
    /// <param name="symbol">The contract that caused it; empty for a day's losses.</param>
    /// <param name="traders">Who may be charged.</param>
    IReadOnlyList<decimal> Shares(decimal loss, string symbol, IReadOnlyList<LossBearer> traders);
}

/// <summary>A trader who may have to bear a part of a loss.</summary>
/// <param name="Trader">The name.</param>
/// <param name="DayProfit">Profit of the day so far, unrealised included; settlement currency.</param>
/// <param name="OpenSize">Open quantity in the contract, absolute, in contracts; 0 for a day's losses.</param>
/// <param name="Most">The most that can be charged without the trader falling below zero.</param>
public readonly record struct LossBearer(string Trader, decimal DayProfit, decimal OpenSize, decimal Most);

namespace Backtests.Margin.Market;

/// <summary>What a trigger may look at when a position is about to be taken over. Money is in settlement currency.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="History">How the fund's balance went.</param>
/// <param name="Balance">What the fund holds.</param>
/// <param name="Loss">What the fund would lose on the position at the mark price; 0 or positive.</param>
/// <param name="Notional">The position's value at the mark.</param>
public readonly record struct AdlState(DateTime Time, FundHistory History, decimal Balance, decimal Loss, decimal Notional);

/// <summary>When a venue deleverages winners instead of letting the insurance fund take a position over.</summary>
public interface IAdlTrigger
{
    /// <summary>Whether it is time.</summary>
    bool IsDue(in AdlState state);
}

/// <summary><c>fund-empty</c>: the fund cannot pay the loss.</summary>
public sealed class FundEmptyTrigger : IAdlTrigger
{
    /// <inheritdoc/>
    public bool IsDue(in AdlState state) => state.Loss > state.Balance;
}

/// <summary>
/// <c>fund-drawdown</c>: with this loss the fund would have lost a share of its highest balance within some hours (OKX: 30 % of the peak of
/// 8 hours; Bybit: 100 %).
/// </summary>
/// <param name="share">The share, above 0 and up to 1.</param>
/// <param name="hours">The hours, above 0.</param>
public sealed class FundDrawdownTrigger(decimal share, decimal hours = 8m) : IAdlTrigger
{
    /// <inheritdoc/>
    public bool IsDue(in AdlState state)
    {
        if (state.Loss > state.Balance) return true;
        var peak = state.History.Peak(state.Time, TimeSpan.FromHours((double)hours));
        return state.Loss > 0m && peak - (state.Balance - state.Loss) >= share * peak;
    }
}

/// <summary><c>fund-limit</c>: the position is larger than the fund may take over (Binance), or the fund cannot pay.</summary>
/// <param name="notional">The largest notional, settlement currency.</param>
public sealed class NotionalTrigger(decimal notional) : IAdlTrigger
{
    /// <inheritdoc/>
    public bool IsDue(in AdlState state) => state.Notional > notional || state.Loss > state.Balance;
}

/// <summary><c>backstop-negative</c>: the position is worth less than nothing (Hyperliquid).</summary>
public sealed class NegativeTrigger : IAdlTrigger
{
    /// <inheritdoc/>
    public bool IsDue(in AdlState state) => state.Loss > 0m;
}

/// <summary><c>unfillable</c>: never here, since the chain has a step of its own for it (dYdX v4).</summary>
public sealed class NeverTrigger : IAdlTrigger
{
    /// <inheritdoc/>
    public bool IsDue(in AdlState state) => false;
}

/// <summary>Several triggers of which one suffices.</summary>
public sealed class AnyTrigger(params IAdlTrigger[] triggers) : IAdlTrigger
{
    /// <inheritdoc/>
    public bool IsDue(in AdlState state)
    {
        foreach (var trigger in triggers)
            if (trigger.IsDue(state)) return true;
        return false;
    }
}

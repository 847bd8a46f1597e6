namespace Backtests.Margin.Liquidation;

/// <summary>
/// Closes positions at their bankruptcy prices against traders of the other side, past market and fund: when the account's equity is
/// negative (dYdX v4: unfillable and negative), or whatever is left of it (Kraken: unwind).
/// </summary>
/// <remarks>
/// Sources: dydxprotocol/v4-chain, clob/keeper/deleveraging.go; Kraken, "Equity protection process". Setting <c>when</c> (negative or
/// always). While equity is not negative the chain waits for the next bar and starts anew.
/// </remarks>
public sealed class DeleverageStep : ILiquidationStep
{
    private readonly bool _always;

    /// <summary>A step by settings.</summary>
    /// <param name="settings">See the remarks.</param>
    /// <param name="name">The name it goes by.</param>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public DeleverageStep(PluginSettings settings, string name = "deleverage")
    {
        Name = name;
        _always = settings.Choice("when", ("", name == "unwind"), ("always", true), ("negative", false));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        if (!_always && context.State.Equity >= 0m)
        {
            context.WaitToStartAnew();
            return;
        }
        foreach (var position in context.OpenPositions()) context.Deleverage(position);
    }
}

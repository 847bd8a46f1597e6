namespace Backtests.Margin.Liquidation;

/// <summary>
/// Market makers who agreed to take assignments get what the market did not take, at the bankruptcy price, up to what they take in one
/// liquidation (Kraken, position assignment system).
/// </summary>
/// <remarks>
/// Source: Kraken, "Equity protection process" and "Example assignment". Setting <c>capacity</c> (0: nobody is known to take any): notional
/// at the mark over all positions, settlement currency.
/// </remarks>
public sealed class AssignStep : ILiquidationStep
{
    private readonly decimal _capacity;

    /// <summary>A step by settings.</summary>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public AssignStep(PluginSettings settings) => _capacity = settings.Number("capacity", 0m) is >= 0m and var capacity
        ? capacity
        : throw new MarginException("setting 'capacity' is negative");

    /// <inheritdoc/>
    public string Name => "assign";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        var left = _capacity;
        foreach (var position in context.OpenPositions())
        {
            if (left <= 0m) return;
            var (terms, notional) = (context.Account.Terms(position.Symbol), position.Notional);
            var size = notional <= left ? position.Size : terms.StepDown(position.Contract.Quantity(left, position.Mark));
            if (LegPrices.Bankruptcy(context.Account, position) is not { } price) continue;
            left -= position.Contract.Notional(context.Assign(position, size, price), position.Mark);
        }
    }
}

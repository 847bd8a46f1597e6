namespace Backtests.Margin.Checks;

/// <summary>In what a tolerance is counted.</summary>
public enum ToleranceUnit
{
    /// <summary>A fraction of the exchange's price.</summary>
    Fraction,

    /// <summary>Quote currency.</summary>
    Price,

    /// <summary>Ticks of the symbol.</summary>
    Ticks,
}

/// <summary>How far a price may be off.</summary>
/// <param name="Value">0 or more.</param>
/// <param name="Unit">In what.</param>
public readonly record struct PriceTolerance(decimal Value, ToleranceUnit Unit)
{
    /// <summary>A tenth of a per cent of the price.</summary>
    public static PriceTolerance Default { get; } = new(0.001m, ToleranceUnit.Fraction);
}

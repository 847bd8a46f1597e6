using System.Numerics;

namespace Backtests.Margin;

/// <summary>Rounding of prices to a venue's minimum price step and of quantities to its lot.</summary>
public static class TickSize
{
    /// <summary>Rounds the liquidation or bankruptcy price of a position. A tick of 0 or less leaves it as it is.</summary>
    /// <remarks>Example: 8.0707 for a long with tick 0.01: 8.07 nearest, down and away from entry; 8.08 up and toward entry.</remarks>
    public static T Round<T>(T price, T tick, PriceRounding rounding, PositionSide side) where T : struct, IFloatingPoint<T>
    {
        if (tick <= T.Zero) return price;
        return rounding switch
        {
            PriceRounding.None => price,
            PriceRounding.Nearest => T.Round(price / tick, MidpointRounding.AwayFromZero) * tick,
            PriceRounding.Down => Floor(price, tick),
            PriceRounding.Up => Ceiling(price, tick),
            PriceRounding.TowardEntry => side == PositionSide.Long ? Ceiling(price, tick) : Floor(price, tick),
            PriceRounding.AwayFromEntry => side == PositionSide.Long ? Floor(price, tick) : Ceiling(price, tick),
            PriceRounding.OneTickTowardEntry => price + side.Sign<T>() * tick,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "not a rounding"),
        };
    }

    /// <summary>The largest multiple of the step that is not above the value. A step of 0 or less leaves the value as it is.</summary>
    public static T Floor<T>(T value, T step) where T : struct, IFloatingPoint<T> =>
        step <= T.Zero ? value : (OnStep(value, step) ?? T.Floor(value / step)) * step;

    /// <summary>The smallest multiple of the step that is not below the value. A step of 0 or less leaves the value as it is.</summary>
    public static T Ceiling<T>(T value, T step) where T : struct, IFloatingPoint<T> =>
        step <= T.Zero ? value : (OnStep(value, step) ?? T.Ceiling(value / step)) * step;

    // A binary 0.3 / 0.1 is 2.9999999999999996: within rounding noise of a step the value is on it, or a whole step would be lost. A
    // decimal is what it says.
    private static T? OnStep<T>(T value, T step) where T : struct, IFloatingPoint<T>
    {
        if (typeof(T) == typeof(decimal)) return null;
        var steps = value / step;
        var nearest = T.Round(steps);
        var noise = T.Max(T.One, T.Abs(steps)) / T.CreateChecked(1_000_000_000_000);
        return T.Abs(steps - nearest) <= noise ? nearest : null;
    }
}

using System.Numerics;

namespace Backtests.Margin;

/// <summary>The direction of a position. The underlying value is its sign.</summary>
public enum PositionSide
{
    /// <summary>Gains when the price falls.</summary>
    Short = -1,

    /// <summary>Gains when the price rises.</summary>
    Long = 1,
}

/// <summary>Arithmetic on <see cref="PositionSide"/>.</summary>
public static class PositionSides
{
    /// <summary>+1 for a long, -1 for a short, in the caller's number type.</summary>
    public static T Sign<T>(this PositionSide side) where T : struct, INumber<T> => side == PositionSide.Long ? T.One : -T.One;

    /// <summary>The other direction.</summary>
    public static PositionSide Opposite(this PositionSide side) => side == PositionSide.Long ? PositionSide.Short : PositionSide.Long;
}

namespace Backtests.Margin.Liquidation;

/// <summary>What a round of a liquidation was.</summary>
public enum RoundKind
{
    /// <summary>A forced order met the market.</summary>
    Order,

    /// <summary>The insurance fund took a position over at the bankruptcy price and sold it on.</summary>
    Takeover,

    /// <summary>A backstop took position and margin, and holds them.</summary>
    Backstop,

    /// <summary>Somebody who had agreed to took a part over: a liquidator, or a market maker that takes assignments.</summary>
    Assignment,

    /// <summary>Traders of the run on the other side were deleveraged.</summary>
    Deleveraging,

    /// <summary>
    /// Unknown traders on the other side were deleveraged at the bankruptcy price; the price given is the mark, at which it is valued.
    /// </summary>
    OtherSide,
}

namespace Backtests.Margin.Accounts;

/// <summary>How many positions one contract may have.</summary>
public enum PositionMode
{
    /// <summary>One: buying against a short closes it first.</summary>
    OneWay,

    /// <summary>A long and a short leg beside each other; every order names the leg that it opens or closes.</summary>
    Hedge,
}

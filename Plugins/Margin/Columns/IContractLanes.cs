using System.Numerics;

namespace Backtests.Margin.Columns;

/// <summary>
/// How a contract is valued, for one position and for a vector of them. As type arguments the two implementations give each kind of
/// contract a loop of its own.
/// </summary>
internal interface IContractLanes
{
    /// <summary>What <see cref="Profit(double, double, double, double)"/> wants to know about the entry.</summary>
    static abstract double Entry(double quantity, double entryPrice);

    /// <summary>Value of an absolute quantity at a mark price; negative when that is no price.</summary>
    static abstract double Notional(double size, double mark);

    static abstract Vector<double> Notional(Vector<double> size, Vector<double> mark);

    static abstract double Profit(double quantity, double entry, double mark, double notional);

    static abstract Vector<double> Profit(Vector<double> quantity, Vector<double> entry, Vector<double> mark, Vector<double> notional);
}

/// <summary>quantity * price; profit quantity * (mark - entry price).</summary>
internal readonly struct LinearLanes : IContractLanes
{
    public static double Entry(double quantity, double entryPrice) => entryPrice;

    public static double Notional(double size, double mark) => size * mark;

    public static Vector<double> Notional(Vector<double> size, Vector<double> mark) => size * mark;

    public static double Profit(double quantity, double entry, double mark, double notional) => quantity * (mark - entry);

    public static Vector<double> Profit(Vector<double> quantity, Vector<double> entry, Vector<double> mark, Vector<double> notional) =>
        quantity * (mark - entry);
}

/// <summary>quantity / price; profit the value at entry less the value at the mark, both signed.</summary>
internal readonly struct InverseLanes : IContractLanes
{
    public static double Entry(double quantity, double entryPrice) => quantity / entryPrice;

    public static double Notional(double size, double mark) => size / mark;

    public static Vector<double> Notional(Vector<double> size, Vector<double> mark) => size / mark;

    public static double Profit(double quantity, double entry, double mark, double notional) =>
        entry - Math.CopySign(notional, quantity);

    public static Vector<double> Profit(Vector<double> quantity, Vector<double> entry, Vector<double> mark, Vector<double> notional) =>
        entry - Vector.CopySign(notional, quantity);
}

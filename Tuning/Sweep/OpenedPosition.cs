using Backtests.Margin;

namespace Backtests.Tuning.Sweep;

/// <summary>A position as it was entered.</summary>
/// <param name="Side">Direction.</param>
/// <param name="Direction">1 long, -1 short.</param>
/// <param name="Quantity">Base units.</param>
/// <param name="Entry">Fill price.</param>
/// <param name="Fee">Fee of the entry.</param>
/// <param name="Wallet">Wallet before the entry.</param>
/// <param name="Behind">What stands behind it: its margin when isolated, the wallet when cross.</param>
/// <param name="Row">Minute of the entry.</param>
internal readonly record struct OpenedPosition(
    PositionSide Side, int Direction, double Quantity, double Entry, double Fee, double Wallet, double Behind, int Row);

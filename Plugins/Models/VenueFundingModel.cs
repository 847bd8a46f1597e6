using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>
/// Funding at the times of the rate rows, whatever the interval: − quantity × mark × rate, once for each row, out of the isolated
/// margin or the wallet.
/// </summary>
/// <remarks>
/// A position pays when it is open at the moment of the row. Lean asks once an hour, before fills; the session asks in every step.
/// </remarks>
/// <param name="session">The session it belongs to.</param>
public sealed class VenueFundingModel(VenueSession session) : IMarginInterestRateModel
{
    /// <inheritdoc/>
    public void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters) => session.BeginStep();
}

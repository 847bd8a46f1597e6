using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework;

/// <summary>Wants to know which securities start or stop to deliver data.</summary>
public interface INotifiedSecurityChanges
{
    /// <summary>Called when securities start or stop to deliver data.</summary>
    void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes);
}

using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Trades towards targets.</summary>
public interface IExecutionModel : INotifiedSecurityChanges
{
    /// <summary>Called in every time step, with the targets that changed in it.</summary>
    void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets);

    /// <summary>Called for every change of an order.</summary>
    void OnOrderEvent(QCAlgorithm algorithm, OrderEvent orderEvent);
}

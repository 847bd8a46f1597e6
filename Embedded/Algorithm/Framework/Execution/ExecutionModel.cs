using System;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Base class of execution models.</summary>
public class ExecutionModel : IExecutionModel
{
    /// <summary>A model whose orders are asynchronous or not.</summary>
    public ExecutionModel(bool asynchronous = true) => Asynchronous = asynchronous;

    /// <summary>True where the model does not wait for its orders to be processed.</summary>
    protected bool Asynchronous { get; }

    /// <summary>Called in every time step, with the targets that changed in it.</summary>
    /// <exception cref="NotSupportedException">The derived class does not override it.</exception>
    public virtual void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets) =>
        throw new NotSupportedException($"{GetType().Name} derives from ExecutionModel and must override Execute.");

    /// <summary>Called for every change of an order.</summary>
    public virtual void OnOrderEvent(QCAlgorithm algorithm, OrderEvent orderEvent) { }

    /// <summary>Called when securities start or stop to deliver data.</summary>
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) { }
}

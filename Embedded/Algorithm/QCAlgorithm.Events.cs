using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm;

/// <summary>What a strategy may override.</summary>
public partial class QCAlgorithm
{
    /// <summary>Called once, before any data: choose dates, cash, brokerage, securities.</summary>
    public virtual void Initialize() { }

    /// <summary>Called on every time step that carries data, after resting orders were filled.</summary>
    public virtual void OnData(Slice slice) { }

    /// <summary>Called when securities start or stop to deliver data.</summary>
    public virtual void OnSecuritiesChanged(SecurityChanges changes) { }

    /// <summary>Called for every change of an order: submitted, updated, filled, cancelled, refused.</summary>
    public virtual void OnOrderEvent(OrderEvent orderEvent) { }

    /// <summary>Called with the orders of a margin call before they are sent; the list may be changed.</summary>
    public virtual void OnMarginCall(List<SubmitOrderRequest> requests) { }

    /// <summary>Called when little margin is left.</summary>
    public virtual void OnMarginCallWarning() { }

    /// <summary>Called for each security at the end of its trading day.</summary>
    public virtual void OnEndOfDay(Symbol symbol) { }

    /// <summary>Called for each security at the end of its trading day, with its ticker.</summary>
    public virtual void OnEndOfDay(string symbol) { }

    /// <summary>Called once when the warm-up data has passed, before the first live OnData; also when there was none.</summary>
    public virtual void OnWarmupFinished() { }

    /// <summary>Called once after the last time step.</summary>
    public virtual void OnEndOfAlgorithm() { }
}

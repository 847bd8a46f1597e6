using System;
using System.Collections.Generic;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>A choice of securities.</summary>
public abstract class Universe : IDisposable
{
    protected Universe(SubscriptionDataConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        Configuration = config;
    }

    /// <summary>The subscription that stands for the universe itself.</summary>
    public virtual SubscriptionDataConfig Configuration { get; }

    public Type DataType => Configuration.Type;

    /// <summary>True once the universe is given up.</summary>
    public virtual bool DisposeRequested { get; protected set; }

    public string Market => Configuration.Market;
    public SecurityType SecurityType => Configuration.SecurityType;
    public Symbol Symbol => Configuration.Symbol;

    /// <summary>How the chosen securities are subscribed.</summary>
    public virtual UniverseSettings UniverseSettings { get; set; }

    public virtual void Dispose()
    {
        DisposeRequested = true;
        GC.SuppressFinalize(this);
    }

    /// <summary>The choice at a time.</summary>
    public abstract IEnumerable<Symbol> SelectSymbols(DateTime utcTime, BaseDataCollection data);
}

using System;
using System.Collections.Generic;
using Common.Util;

namespace QuantConnect.Data.Market;

/// <summary>Data of one type at one time, by symbol.</summary>
public class DataDictionary<T> : BaseExtendedDictionary<Symbol, T>
{
    public DataDictionary()
    {
    }

    public DataDictionary(IEnumerable<T> data, Func<T, Symbol> keySelector)
        : base(data, keySelector)
    {
    }

    public DataDictionary(DateTime time)
    {
#pragma warning disable CS0618, CS0612
        Time = time;
#pragma warning restore CS0618, CS0612
    }

    /// <summary>The data of a symbol.</summary>
    /// <exception cref="KeyNotFoundException">There is none at this time.</exception>
    public override T this[Symbol symbol]
    {
        get
        {
            if (TryGetValue(symbol, out var data)) return data;
            CheckForImplicitlyCreatedSymbol(symbol);
            throw new KeyNotFoundException(
                $"There is no data of {symbol} in the {GetType().GetBetterTypeName()} of this time. Ask ContainsKey or TryGetValue first.");
        }
        set => base[symbol] = value;
    }

    /// <summary>The time of the slice.</summary>
    public DateTime Time { get; set; }

    /// <summary>The data of a symbol, or the type's default.</summary>
    public virtual T GetValue(Symbol key) => TryGetValue(key, out var data) ? data : default;
}

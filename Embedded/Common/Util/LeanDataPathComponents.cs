using System;

namespace QuantConnect.Util;

public class LeanDataPathComponents
{
    public LeanDataPathComponents(SecurityType securityType, string market, Resolution resolution, Symbol symbol, string filename, DateTime date, TickType tickType) => throw null;
    public DateTime Date => throw null;
    public string Filename => throw null;
    public string Market => throw null;
    public Resolution Resolution => throw null;
    public SecurityType SecurityType => throw null;
    public Symbol Symbol => throw null;
    public TickType TickType => throw null;
    public static LeanDataPathComponents Parse(string path) => throw null;
}

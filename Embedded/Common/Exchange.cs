using System.Collections.Generic;

namespace QuantConnect;

public class Exchange
{
    public Exchange(string name, string code, string description, string market, params SecurityType[] securityTypes) => throw null;
    public static Exchange AMEX => throw null;
    public static Exchange AMEX_Options => throw null;
    public static Exchange ARCA => throw null;
    public static Exchange ARCA_Options => throw null;
    public static Exchange BATS => throw null;
    public static Exchange BATS_Y => throw null;
    public static Exchange BOSTON => throw null;
    public static Exchange BOX => throw null;
    public static Exchange BSE => throw null;
    public static Exchange C2 => throw null;
    public static Exchange CBOE => throw null;
    public static Exchange CBOT => throw null;
    public static Exchange CFE => throw null;
    public static Exchange CME => throw null;
    public static Exchange COMEX => throw null;
    public static Exchange CSE => throw null;
    public static Exchange CSFB => throw null;
    public string Code { get => throw null; init => throw null; }
    public string Description => throw null;
    public static Exchange EDGA => throw null;
    public static Exchange EDGO => throw null;
    public static Exchange EDGX => throw null;
    public static Exchange EUREX => throw null;
    public static Exchange FINRA => throw null;
    public static Exchange ICE => throw null;
    public static Exchange IEX => throw null;
    public static Exchange ISE => throw null;
    public static Exchange ISE_GEMINI => throw null;
    public static Exchange ISE_MERCURY => throw null;
    public static Exchange LTSE => throw null;
    public static Exchange MEMX => throw null;
    public static Exchange MIAX => throw null;
    public static Exchange MIAX_EMERALD => throw null;
    public static Exchange MIAX_PEARL => throw null;
    public static Exchange MIAX_SAPPHIRE => throw null;
    public string Market { get => throw null; init => throw null; }
    public static Exchange NASDAQ => throw null;
    public static Exchange NASDAQ_BX => throw null;
    public static Exchange NASDAQ_Options => throw null;
    public static Exchange NASDAQ_PSX => throw null;
    public static Exchange NASDAQ_SC => throw null;
    public static Exchange NSE => throw null;
    public static Exchange NSX => throw null;
    public static Exchange NYMEX => throw null;
    public static Exchange NYSE => throw null;
    public static Exchange NYSELIFFE => throw null;
    public string Name { get => throw null; init => throw null; }
    public static Exchange OPRA => throw null;
    public static Exchange OTCX => throw null;
    public static Exchange PHLX => throw null;
    public static Exchange SIAC => throw null;
    public static Exchange SMART => throw null;
    public IReadOnlyList<SecurityType> SecurityTypes { get => throw null; init => throw null; }
    public static Exchange UNKNOWN => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(Exchange left, Exchange right) => throw null;
    public static implicit operator string(Exchange exchange) => throw null;
    public static bool operator !=(Exchange left, Exchange right) => throw null;
}

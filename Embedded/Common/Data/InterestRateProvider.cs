using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace QuantConnect.Data;

/// <summary>
/// The risk-free rate of the data folder, <c>alternative/interest-rate/usa/interest-rate.csv</c>: the last one published at a date. Without
/// that file, <see cref="DefaultRiskFreeRate"/>.
/// </summary>
public class InterestRateProvider : IRiskFreeInterestRateModel
{
    /// <summary>1 % a year.</summary>
    public static readonly decimal DefaultRiskFreeRate = 0.01m;

    private readonly List<DateTime> _dates = [];
    private readonly List<decimal> _rates = [];
    private bool _isRead;

    public InterestRateProvider()
    {
    }

    /// <summary>The rates of a file by date.</summary>
    /// <param name="file">Rows <c>yyyy-MM-dd,percent</c> after a header.</param>
    /// <param name="firstInterestRate">The earliest rate, or the default one.</param>
    public static Dictionary<DateTime, decimal> FromCsvFile(string file, out decimal firstInterestRate)
    {
        firstInterestRate = DefaultRiskFreeRate;
        var rates = new Dictionary<DateTime, decimal>();
        if (!File.Exists(file)) return rates;
        foreach (var line in File.ReadLines(file))
        {
            if (!TryParse(line, out var date, out var rate)) continue;
            if (rates.Count == 0) firstInterestRate = rate;
            rates[date] = rate;
        }
        return rates;
    }

    /// <summary>The rate at a date, as a fraction a year.</summary>
    public decimal GetInterestRate(DateTime date)
    {
        if (!_isRead) Read();
        if (_dates.Count == 0) return DefaultRiskFreeRate;
        var index = _dates.BinarySearch(date.Date);
        return _rates[index >= 0 ? index : Math.Max(0, ~index - 1)];
    }

    /// <summary>Reads a row; the rate in it is a percentage.</summary>
    public static bool TryParse(string csvLine, out DateTime date, out decimal interestRate)
    {
        date = default;
        interestRate = DefaultRiskFreeRate;
        var columns = csvLine.Split(',');
        if (columns.Length != 2) return false;
        if (!DateTime.TryParseExact(columns[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)) return false;
        if (!decimal.TryParse(columns[1], NumberStyles.Float, CultureInfo.InvariantCulture, out interestRate)) return false;
        interestRate /= 100m;
        return true;
    }

    private void Read()
    {
        _isRead = true;
        var path = Globals.GetDataFolderPath(Path.Combine("alternative", "interest-rate", "usa", "interest-rate.csv"));
        var rates = FromCsvFile(path, out _);
        _dates.AddRange(rates.Keys);
        _dates.Sort();
        foreach (var date in _dates) _rates.Add(rates[date]);
    }
}

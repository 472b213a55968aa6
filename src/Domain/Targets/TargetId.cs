using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Targets;

/// <summary>Which target.</summary>
public readonly record struct TargetId(Guid Value)
{
    /// <summary>The one id of what a holder has to reach of a measure in a period: setting it again changes the same target.</summary>
    public static TargetId Of(TargetHolder holder, TargetMeasure measure, DayRange period)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"target/{holder.Kind}/{holder.Id}/{measure}/{period.From:yyyy-MM-dd}/{period.To:yyyy-MM-dd}");
        return new TargetId(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16), bigEndian: true));
    }

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds names of groups, regions and departments in questions; those that the company has are looked for before.</summary>
internal static class StrangeScope
{
    /// <summary>Parts of the country that regions are named after, with or without a word for the region.</summary>
    private static readonly WordTable<bool> Lands = new("华东|华南|华北|华中|华西|西南|西北|东北|东南|中南|苏南|苏北|浙南|浙北|鲁东|鲁西|江浙沪|长三角|珠三角|京津冀|大湾区|港澳台|港澳".Split('|').Select(word => (word, true)));

    private static readonly WordTable<bool> Departments = new(
        "电商|渠道|海外|大客户|政企|直销|分销|新零售|零售|线上|线下|商务|运营|客服|售前|售后|电销|网销|外贸|国内|国际|行业|市场|ka|bd|smb".Split('|').Select(word => (word, true)));

    private static readonly WordTable<bool> Units = new("大区|片区|区域|地区|省区|战区|区|小组|团队|组|队|分公司|子公司|办事处|办公室|事业部|部门|部|中心".Split('|').Select(word => (word, true)));

    private static readonly WordTable<bool> Directions = new(
        (from way in "west|western|east|eastern|north|northern|south|southern|central|northwest|northeast|southwest|southeast|apac|emea|overseas".Split('|') from unit in "region|team|area|group|district|branch|office".Split('|') select way + " " + unit).Select(word => (word, true)));

    /// <summary>How long the name is that begins at the place; 0 where there is none.</summary>
    public static int At(ReadOnlySpan<char> text, int at)
    {
        if (TextFolding.IsLetter(text[at]) && Directions.Match(text, at, out _) is var direction and > 0)
        {
            return direction;
        }

        var land = Lands.Match(text, at, out _);
        var end = at + (land > 0 ? land : Math.Max(PlaceNames.LengthAt(text[at..]), Departments.Match(text, at, out _)));
        var isNamed = end > at;
        var counted = end + (end < text.Length && text[end] == '第' ? 1 : 0);
        var numeral = counted < text.Length ? NumberReader.ReadSmall(text, counted, out _) : 0;
        var unitAt = numeral > 0 ? counted + numeral : end;
        var unit = unitAt < text.Length ? Units.Match(text, unitAt, out _) : 0;

        // 三组, 5组; 两个区 and 三区 of anything else are counted.
        var isNumbered = isNamed || (numeral > 0 && unit > 0 && text.Slice(unitAt, unit) is "组" or "小组" or "队" or "团队" or "部");
        return unit > 0 && isNumbered ? unitAt + unit - at : land > 0 ? land : 0;
    }
}

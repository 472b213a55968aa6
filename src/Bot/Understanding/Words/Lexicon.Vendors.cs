using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Words;

/// <content>Names of well-known vendors, of whom a figure or a signature is told that is not ours.</content>
internal static partial class Lexicon
{
    private static readonly string[] VendorNames =
    [
        "金蝶", "用友", "浪潮", "鼎捷", "泛微", "致远", "蓝凌", "东软", "卫宁", "创业慧康", "金算盘", "管家婆", "纷享销客", "销售易", "明道云", "帆软", "sap", "oracle", "salesforce", "siemens",
        "西门子", "施耐德", "abb", "三菱", "欧姆龙", "基恩士", "发那科", "库卡", "安川", "汇川", "罗克韦尔", "霍尼韦尔", "博世", "海康威视", "海康", "大华股份", "宇视", "旷视", "商汤",
        "华为", "中兴", "新华三", "锐捷", "深信服", "奇安信", "绿盟", "思科", "戴尔", "联想", "惠普", "阿里", "腾讯", "字节", "阿里云", "腾讯云", "华为云", "京东云", "百度云",
        "迈瑞", "联影", "飞利浦", "通用电气", "强生", "美敦力", "奥林巴斯", "开立", "理邦", "新华医疗", "鱼跃", "贝朗", "罗氏", "雅培",
        "圣奥", "震旦", "国誉", "得力", "晨光", "史丹利", "立邦", "阿克苏", "巴斯夫", "特来电", "星星充电", "格力", "大金", "美的", "海尔", "林德", "永恒力", "诺力", "比亚迪叉车",
    ];

    /// <summary>Vendors, found anywhere in a text.</summary>
    public static WordSearch Vendors { get; } = new(VendorNames);

    /// <summary>How long the vendor's name at the place is; 0 where none is.</summary>
    public static int VendorAt(ReadOnlySpan<char> text, int at) => VendorTable.Match(text, at, out _);

    /// <summary>Whether the text ends with a vendor's name.</summary>
    public static bool EndsWithVendor(ReadOnlySpan<char> text)
    {
        for (var at = Math.Max(0, text.Length - LongestVendor); at + 1 < text.Length; at++)
        {
            if (VendorTable.Match(text, at, out _) is var length and > 0 && at + length == text.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly int LongestVendor = VendorNames.Max(name => name.Length);

    private static readonly WordTable<bool> VendorTable = new(VendorNames.Select(name => (name, true)));
}

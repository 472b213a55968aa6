using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// A wish how a deal's result is divided: 「华星那单我出了方案，给我算20%」, 「华星分成 李敏30% 我70%」. Without parts it asks how it is divided; a part of 0% takes
/// somebody out.
/// </summary>
/// <param name="Subject">The words that name the customer or deal; empty for the one that is talked of.</param>
/// <param name="Parts">Who is to have how much.</param>
/// <param name="TakesAllBack">Whether it is to be divided no more.</param>
internal sealed partial record SplitRequest(string Subject, ImmutableArray<CreditShare> Parts, bool TakesAllBack = false)
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Patience = 2_000;
    private const int Longest = 120;
    private const int Tenth = 10;
    private const int Half = 50;
    private const int Whole = 100;
    private const string Digits = "零一二三四五六七八九";

    private static readonly string[] Splits = ["分成", "业绩分", "分业绩", "split"];
    private static readonly string[] DealWords = ["那单", "这单", "那个单子", "这个单子", "的单子", "那个项目", "这个项目", " deal"];
    private static readonly string[] Fillers = ["业绩分成", "业绩分", "分业绩", "分成", "业绩", "把", "改成", "改为", "调成", "调整", "please", "split", "for", "的"];

    /// <summary>What the text wants; null where it wants anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whoIs">The member whom words end with, and where the name begins in them; null for nobody.</param>
    public static SplitRequest? Read(string text, Func<string, (MemberId Member, int Start)?> whoIs)
    {
        var said = text.Trim(' ', '。', '.', '！', '!', '？', '?').Replace('％', '%');
        if (said.Length > Longest)
        {
            return null;
        }

        if (TakenBack().Match(said) is { Success: true } back)
        {
            return new SplitRequest(SubjectOf(back.Groups["what"].Value), [], TakesAllBack: true);
        }

        if (Asked().Match(said) is { Success: true } asked)
        {
            return new SplitRequest(SubjectOf(asked.Groups["what"].Value), []);
        }

        if (Together().Match(said) is { Success: true } both && whoIs(both.Groups["who"].Value) is var (partner, _))
        {
            return new SplitRequest(SubjectOf(both.Groups["what"].Value), [new CreditShare(partner, both.Groups["part"] is { Success: true, Value: var part } && Percents().Match(part) is { Success: true } tenths ? Number(tenths) : Half)]);
        }

        var percents = Percents().Matches(said);
        if (percents.Count == 0 && Splits.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)) && Wholes().Matches(said) is { Count: > 1 } bare && bare.Sum(Number) == Whole)
        {
            percents = bare;
        }

        var isSplit = Splits.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (percents.Count == 0 || !(isSplit || Counted().IsMatch(said)))
        {
            return null;
        }

        // Whatever stands before each percentage ends with whose it is.
        var parts = ImmutableArray.CreateBuilder<CreditShare>();
        var (from, subject) = (0, "");
        foreach (Match percent in percents)
        {
            var before = Verbs().Replace(said[from..percent.Index], "");
            if (whoIs(before) is not var (member, start))
            {
                return null;
            }

            subject = from == 0 ? before[..start] : subject;
            parts.Add(new CreditShare(member, Number(percent)));
            from = percent.Index + percent.Length;
        }

        var isOnce = parts.Select(part => part.Member).Distinct().Count() == parts.Count;
        return isOnce && Rest().IsMatch(said[from..]) ? new SplitRequest(SubjectOf(subject), parts.ToImmutable()) : null;
    }

    /// <summary>「改成10%」: a percentage that is all that the text says; null for anything else.</summary>
    public static int? ReadPercent(string text) => Changed().Match(text.Trim().Replace('％', '%')) is { Success: true } match ? Number(match) : null;

    private static int Number(Match match) => match.Groups["tenths"] is { Success: true, Value: [var digit] }
        ? Tenth * (char.IsAsciiDigit(digit) ? digit - '0' : Digits.IndexOf(digit, StringComparison.Ordinal))
        : int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static string SubjectOf(string text)
    {
        var subject = DealWords.Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(-1).Min() is >= 0 and var end ? text[..end] : text;
        subject = Fillers.Aggregate(subject, (rest, filler) => rest.Replace(filler, " ", StringComparison.OrdinalIgnoreCase));
        return string.Join(' ', subject.Split([' ', '，', ',', '：', ':', '、'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("给" or "算")));
    }

    [GeneratedRegex("(?<number>[0-9]{1,3})\\s*(%|个点|percent)|(?<tenths>[一二三四五六七八九1-9])成(?!交|本|功|员|立|长|果)", Plain, Patience)]
    private static partial Regex Percents();

    /// <summary>「衡汀分成谢婷70刘思雨30」: numbers that make a whole need no sign.</summary>
    [GeneratedRegex("(?<number>[0-9]{1,2})", Plain, Patience)]
    private static partial Regex Wholes();

    /// <summary>「临淠和陈晨一起跟，业绩对半分」, 「衡汀和刘思雨一起做的，她三成」.</summary>
    [GeneratedRegex("^(?<what>[^，,。%]{1,30}?)(是|我)*(和|跟|与)(?<who>[^，,。%]{2,8}?)(一起|合作|共同|一块儿?)(跟|做|谈|签|负责|拿)?(下来)?的?[，,\\s]*(业绩)?((我们)?(对半分?|一人一半|五五分?|平分|各一半)|(她|他|对方)(占|拿|算|分)?(?<part>[0-9]{1,3}\\s*%|[一二三四五六七八九1-9]成))$", Plain, Patience)]
    private static partial Regex Together();

    /// <summary>「给我算」, 「分给小李」, 「小李占」: what is counted for somebody, where no word says that it is divided.</summary>
    [GeneratedRegex("(给|帮)[^，,。%]{1,8}?(算|分|记)[^，,。%]{0,3}[0-9一二三四五六七八九]|业绩(分)?给[^，,。%]{1,8}?[0-9一二三四五六七八九]|(算|分)(给)?(我|[\\p{IsCJKUnifiedIdeographs}]{2,4})\\s*[0-9一二三四五六七八九]|(credit|give) (me|[a-z ]{2,20}) [0-9]{1,3}\\s*(%|percent)", Plain, Patience)]
    private static partial Regex Counted();

    [GeneratedRegex("(\\s|，|,|、|和|：|:|给|算|分|占|拿|得|记|为|是|gets|has|to|is)+$", Plain, Patience)]
    private static partial Regex Verbs();

    [GeneratedRegex("^[\\s，,。.!！]*(的)?(业绩|分成|吧|哈|可以吗|行吗|of it|of the deal|please)?[\\s。.!！?？]*$", Plain, Patience)]
    private static partial Regex Rest();

    [GeneratedRegex("^(取消|去掉|撤掉)(?<what>[^，,。%]{0,30}?)(的)?(业绩)?分成$|^(?<what>[^，,。%]{0,30}?)(的)?(取消分成|不分成了|不用分成了)$", Plain, Patience)]
    private static partial Regex TakenBack();

    [GeneratedRegex("^(?<what>[^，,。%]{0,30}?)(的)?(业绩)?(怎么|如何|是怎么)分成(的)?(呀|啊)?$|^(?<what>[^，,。%]{1,30}?)(的)?(业绩)?分成(情况|是多少|多少|比例)?$|^how is (?<what>[^%]{1,30}) split$", Plain, Patience)]
    private static partial Regex Asked();

    [GeneratedRegex("^(改成|改为|给|只给|改)?\\s*((?<number>[0-9]{1,3})\\s*%|(?<tenths>[一二三四五六七八九])成)[。.!！]?$|^(make it|change to)\\s*(?<number>[0-9]{1,3})\\s*%$", Plain, Patience)]
    private static partial Regex Changed();
}

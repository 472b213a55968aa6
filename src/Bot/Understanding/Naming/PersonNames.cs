using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Names of people and their titles: 王总, 李敏经理, 谢主任, Emma.</summary>
internal static class PersonNames
{
    private static readonly CharacterSet Surnames = new(
        "傅王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由洪阎代郗贲苍莘贡逄郦璩濮寿郏慎庾暨弘禄殳沃蔚夔厍訾毋乜巢蒯竺仉缑琴佴墨谯笪蓬翦仰漕昌咸籍宰甯隗弓牧宓");

    private static readonly WordTable<bool> DoubleSurnames = new(new[] { "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木", "南宫", "呼延", "申屠", "长孙", "宇文", "独孤", "轩辕", "澹台", "濮阳", "淳于", "公冶", "宗政", "钟离", "鲜于", "闾丘", "亓官", "司寇", "巫马", "拓跋", "夹谷", "百里", "东郭", "南门", "梁丘", "左丘", "东门", "西门", "完颜", "纳兰", "赫连", "万俟", "公羊", "第五" }.Select(surname => (surname, true)));

    private static readonly string[] EnglishTitles = ["mr. ", "ms. ", "mrs. ", "dr. ", "mr ", "ms ", "mrs ", "dr "];

    /// <summary>Titles that stand behind a surname or a name, each with what a contact's own title must contain.</summary>
    private static readonly WordTable<string> Titles = new(
    [
        ("总", "总"), ("总厨", "总厨"), ("厨师长", ""), ("大姐", ""), ("大哥", ""), ("阿姨", ""), ("大爷", ""), ("大叔", ""), ("大妈", ""), ("大娘", ""), ("姨", ""), ("叔", ""), ("总监", "总监"), ("总经理", "总经理"), ("总裁", "总裁"), ("总工", "总工"), ("总工程师", "总工"), ("总助", "助理"),
        ("副总", "副"), ("副总经理", "副总"), ("副总裁", "副总裁"), ("副经理", "副经理"), ("副主任", "副主任"), ("副厂长", "副厂长"), ("副院长", "副院长"), ("副处长", "副处"), ("副科长", "副科"), ("副部长", "副部"), ("副局长", "副局"), ("副校长", "副校"),
        ("董", "董"), ("董事长", "董事长"), ("董事", "董事"),
        ("经理", "经理"), ("主任", "主任"), ("主管", "主管"), ("厂长", "厂长"), ("科长", "科长"), ("处长", "处长"), ("部长", "部长"), ("局长", "局长"), ("院长", "院长"), ("校长", "校长"), ("所长", "所长"), ("站长", "站长"), ("店长", "店长"), ("行长", "行长"), ("组长", "组长"), ("班长", "班长"), ("社长", "社长"), ("园长", "园长"), ("会长", "会长"), ("队长", "队长"), ("馆长", "馆长"), ("矿长", "矿长"), ("船长", "船长"), ("场长", "场长"), ("副场长", "副场"), ("理事长", "理事长"), ("理事", "理事"), ("镇长", "镇长"), ("副镇长", "副镇"), ("乡长", "乡长"), ("县长", "县长"), ("村长", ""), ("支书", ""), ("主席", "主席"), ("主编", "主编"), ("农艺师", "农艺师"), ("校董", ""), ("秘书长", "秘书长"), ("护士长", "护士长"), ("书记", "书记"), ("秘书", "秘书"), ("助理", "助理"), ("会计", "会计"), ("老师", ""), ("教授", ""), ("副教授", ""), ("研究员", ""), ("副研究员", ""), ("院士", ""), ("讲师", ""), ("技师", ""), ("药师", ""), ("检验师", ""), ("课长", "课长"), ("科员", ""), ("博士", ""), ("医生", ""), ("律师", ""),
        ("工", "工"), ("工程师", "工程师"), ("师傅", ""), ("老板", ""), ("老板娘", ""), ("先生", ""), ("女士", ""), ("小姐", ""), ("姐", ""), ("哥", ""), ("局", "局"), ("处", "处"), ("科", "科"), ("导", ""), ("院", "院"), ("队", "队"), ("所", "所"), ("掌柜", ""),
        ("采购", "采购"),
    ]);

    /// <summary>Whether a Chinese name may begin so.</summary>
    public static bool BeginsWithSurname(ReadOnlySpan<char> text) => text.Length > 0 && Surnames.Contains(text[0]);

    /// <summary>The surname and the whole name under which a contact is found.</summary>
    public static IEnumerable<string> Keys(string foldedName)
    {
        if (foldedName.Length == 0)
        {
            yield break;
        }

        yield return foldedName;
        if (TextFolding.IsHan(foldedName[0]))
        {
            yield return foldedName[..SurnameLength(foldedName)];
        }
        else
        {
            foreach (var part in foldedName.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Length > 1 && part.Length < foldedName.Length)
                {
                    yield return part;
                }
            }
        }
    }

    /// <summary>Whether a contact of that folded name is found under the surname or name.</summary>
    public static bool IsFoundUnder(string foldedName, string key)
    {
        if (string.Equals(foldedName, key, StringComparison.Ordinal))
        {
            return true;
        }

        if (foldedName.Length > 0 && TextFolding.IsHan(foldedName[0]))
        {
            return foldedName.StartsWith(key, StringComparison.Ordinal) && SurnameLength(foldedName) == key.Length;
        }

        foreach (var part in foldedName.AsSpan().Split(' '))
        {
            if (key.Length > 1 && foldedName.AsSpan()[part].SequenceEqual(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The surnames and names under which a customer's contacts are found, each once.</summary>
    public static IEnumerable<string> KeysOf(CatalogueCustomer customer) => customer.Contacts.SelectMany(contact => Keys(contact.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>A surname with a title that begins at the place (王总, 李副总, 牛总工); 0 where none does.</summary>
    public static int TitledAt(ReadOnlySpan<char> text, int at, out int surnameLength, out string requiredTitle)
    {
        requiredTitle = "";
        surnameLength = SurnameLength(text[at..]);
        if (!IsSurname(text, at, surnameLength) || (at > 0 && text[(at - 1)..].StartsWithAny("部门", "售楼处")) || IsBuilding(text[at..]))
        {
            return 0;
        }

        var titleAt = at + surnameLength;
        return titleAt < text.Length && TitleAt(text, titleAt, out requiredTitle) is var length and > 0 ? surnameLength + length : 0;
    }

    /// <summary>施工计划, 施工队: the word, and no engineer Shi.</summary>
    private static bool IsBuilding(ReadOnlySpan<char> text) => text is ['施', '工', '计' or '方' or '队' or '单' or '现' or '图' or '进' or '组' or '安' or '合' or '许' or '员' or '班' or '周' or '期', ..];

    /// <summary>「Mr. Lu」, 「Ms Chen」 at the place of folded text; 0 where none is.</summary>
    public static int EnglishTitledAt(ReadOnlySpan<char> text, int at, out string name)
    {
        name = "";
        if (text[at] is not ('m' or 'd') || (at > 0 && TextFolding.IsWord(text[at - 1])))
        {
            return 0;
        }

        foreach (var title in EnglishTitles)
        {
            if (!text[at..].StartsWith(title, StringComparison.Ordinal))
            {
                continue;
            }

            var start = at + title.Length;
            var end = start;
            while (end < text.Length && TextFolding.IsLetter(text[end]))
            {
                end++;
            }

            if (end - start >= 2)
            {
                name = text[start..end].ToString();
                return end - at;
            }
        }

        return 0;
    }

    /// <summary>A title that begins at the place; 0 where none does.</summary>
    public static int TitleAt(ReadOnlySpan<char> text, int at, out string requiredTitle)
    {
        var length = Titles.Match(text, at, out requiredTitle!);
        if (length == 0)
        {
            requiredTitle = "";
            return 0;
        }

        // 总 is no title in 总是, 总部, 总价, 总共; 工 none in 工作, 工厂; and so on.
        var next = at + length < text.Length ? text[at + length] : '\0';
        var isPartOfWord = (length == 1 && text[at] == '总' && (next is '机' or '线' or '装' or '仓' or '量' or '署' or '站' or '是' or '部' or '价' or '算' or '体' or '包' or '额' or '数' or '计' || (next == '共' && text[(at + 2)..] is not ['进' or '同' or '识', ..])))
            || (length == 1 && text[at] == '工' && next is '作' or '厂' or '业' or '程' or '期' or '地' or '艺' or '资' or '人')
            || (length == 1 && text[at] == '处' && next is '理' or '于' or '在')
            || (length == 1 && text[at] is '科' or '局' or '院' or '所' or '队' or '导' && next is '技' or '学' or '面' or '部' or '以' or '有' or '伍' or '入' or '致' or '子' or '里' or '长' or '室')
            || (length == 1 && text[at] == '董' && next is '事')
            || (text[at] == '队' && at > 0 && text[at - 1] == '车');
        return isPartOfWord ? 0 : length;
    }

    /// <summary>Whether a contact with that title may be called so: 王总 may be a 总监, 王工 an engineer.</summary>
    public static bool Fits(string contactTitle, string requiredTitle) =>
        requiredTitle.Length == 0
        || contactTitle.Length == 0
        || contactTitle.Contains(requiredTitle, StringComparison.Ordinal)
        || (requiredTitle is "总" && (contactTitle.Contains("董事长", StringComparison.Ordinal) || contactTitle.Contains("老板", StringComparison.Ordinal) || contactTitle.Contains("director", StringComparison.Ordinal) || contactTitle.Contains("manager", StringComparison.Ordinal)))
        || (requiredTitle is "副" && contactTitle.Contains("副总", StringComparison.Ordinal));

    /// <summary>The characters, several to a bit, of all titles by which contacts with these titles may be called: one who lacks a title's characters is not called so.</summary>
    public static ulong CalledBy(ImmutableArray<CatalogueContact> contacts)
    {
        var called = 0ul;
        foreach (var contact in contacts)
        {
            called |= contact.Title.Length == 0 ? ulong.MaxValue : CharactersOf(contact.Title) | (Fits(contact.Title, "总") ? CharactersOf("总") : 0);
        }

        return called;
    }

    /// <summary>The characters of a title, several to a bit.</summary>
    public static ulong CharactersOf(string title)
    {
        var characters = 0ul;
        foreach (var c in title)
        {
            characters |= 1ul << (c & 63);
        }

        return characters;
    }

    /// <summary>How many characters of the text are a surname, if it is one.</summary>
    public static int SurnameLength(ReadOnlySpan<char> text) => DoubleSurnames.Match(text, 0, out _) > 0 ? 2 : 1;

    /// <summary>Whether the character is a surname.</summary>
    public static bool IsSurname(char c) => Surnames.Contains(c);

    private static bool IsSurname(ReadOnlySpan<char> text, int at, int length) => length == 2 || Surnames.Contains(text[at]);
}

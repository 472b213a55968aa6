using System.Collections.Immutable;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Demo;

/// <summary>Whom the demo company sells to. No firm of these names is known to us.</summary>
internal static class DemoCustomers
{
    /// <summary>A short name that two customers share, so that a message with it must be asked about.</summary>
    public const string SharedAlias = "璟禾";

    public static ImmutableArray<WorldCustomer> All { get; } =
    [
        Customer("杭州华星精密机械有限公司", ["华星精密", "华星"], "张伟", "A", ("马国良", "总经理"), ("姚倩", "采购经理")),
        Customer("宁波澜屿注塑科技有限公司", ["澜屿注塑", "澜屿"], "张伟", "B", ("施锦华", "生产总监")),
        Customer("苏州砚禾电子有限公司", ["砚禾电子", "砚禾"], "张伟", "C", ("闵航", "信息部经理")),

        Customer("绍兴织羽纺织有限公司", ["织羽纺织", "织羽"], "李娜", "A", ("章伯年", "董事长"), ("俞佳", "IT主管")),
        Customer("嘉兴墨川包装有限公司", ["墨川包装", "墨川"], "李娜", "B", ("沈芳华", "厂长")),
        Customer("湖州苕荻食品有限公司", ["苕荻食品", "苕荻"], "李娜", "C", ("费晓东", "品控经理")),

        Customer("无锡霁云阀门有限公司", ["霁云阀门", "霁云"], "王磊", "B", ("荣立群", "副总经理")),
        Customer("南京栎石轴承有限公司", ["栎石轴承", "栎石"], "王磊", "A", ("戴维钧", "设备部长"), ("季雯", "采购主管")),
        Customer("Orvane Robotics Ltd.", ["Orvane", "欧凡机器人"], "王磊", "B", ("Peter Lindqvist", "Operations Director")),

        Customer("常州启岫电机有限公司", ["启岫电机", "启岫"], "陈晨", "A", ("蒋雁秋", "总工程师"), ("虞磊", "采购经理")),
        Customer("上海沐珩医疗器械有限公司", ["沐珩医疗", "沐珩"], "陈晨", "A", ("贝思敏", "质量总监")),
        Customer("温州翎舟电气有限公司", ["翎舟电气", "翎舟"], "陈晨", "C", ("项林海", "总经理")),

        Customer("合肥临淠汽车部件有限公司", ["临淠汽车", "临淠"], "赵敏", "A", ("鲍志诚", "制造总监"), ("葛婷", "采购经理")),
        Customer("台州钧沃塑机有限公司", ["钧沃塑机", "钧沃"], "赵敏", "B", ("阮建明", "厂长")),

        Customer("金华柏序五金有限公司", ["柏序五金", "柏序"], "孙浩", "C", ("楼永康", "总经理")),
        Customer("南通樯渡船舶配件有限公司", ["樯渡船配", "樯渡"], "孙浩", "B", ("缪长青", "副总经理")),
        Customer("徐州磐野机械有限公司", ["磐野机械", "磐野"], "孙浩", "A", ("褚卫国", "生产副总"), ("权芸", "IT经理")),

        Customer("扬州湛霖光电有限公司", ["湛霖光电", "湛霖"], "吴昊", "B", ("巫晓明", "设备经理")),
        Customer("芜湖淬垣铸造有限公司", ["淬垣铸造", "淬垣"], "吴昊", "B", ("胡庆丰", "厂长")),

        Customer("深圳曜琅电子有限公司", ["曜琅电子", "曜琅"], "刘思雨", "A", ("詹伟强", "厂务总监"), ("卓琳", "采购经理")),
        Customer("东莞稷川模具有限公司", ["稷川模具", "稷川"], "刘思雨", "B", ("莫文豪", "总经理")),
        Customer("佛山璟禾陶瓷有限公司", ["璟禾陶瓷", SharedAlias], "刘思雨", "B", ("区永昌", "生产总监")),

        Customer("广州璟禾家居有限公司", ["璟禾家居", SharedAlias], "邓凯", "B", ("简慧玲", "供应链总监")),
        Customer("中山烛原照明有限公司", ["烛原照明", "烛原"], "邓凯", "B", ("伍国栋", "副总经理")),

        Customer("珠海衡汀自动化有限公司", ["衡汀自动化", "衡汀"], "谢婷", "A", ("容志远", "技术总监"), ("冼佩", "采购主管")),
        Customer("惠州旷宁电池有限公司", ["旷宁电池", "旷宁"], "谢婷", "A", ("古嘉诚", "工艺总监")),
        Customer("江门穗野食品有限公司", ["穗野食品", "穗野"], "谢婷", "C", ("甄淑贤", "厂长")),

        Customer("厦门鹭桁卫浴有限公司", ["鹭桁卫浴", "鹭桁"], "杨帆", "B", ("苏明哲", "总经理")),
        Customer("福州榕序数控有限公司", ["榕序数控", "榕序"], "杨帆", "A", ("林国梁", "董事长"), ("翁婧", "项目经理")),
        Customer("Kestrin Packaging GmbH", ["Kestrin", "凯斯汀"], "杨帆", "B", ("Anke Vogt", "Plant Manager")),

        Customer("泉州砺帆鞋业有限公司", ["砺帆鞋业", "砺帆"], "许文博", "B", ("蔡志鸿", "供应链经理")),
        Customer("南宁桂棹机械有限公司", ["桂棹机械", "桂棹"], "许文博", "B", ("覃勇", "设备科长")),

        Customer("长沙橹湘重工有限公司", ["橹湘重工", "橹湘"], "唐悦", "A", ("易建新", "信息中心主任"), ("文静姝", "采购部长")),
        Customer("海口椰岑饮料有限公司", ["椰岑饮料", "椰岑"], "唐悦", "C", ("符海生", "生产经理")),

        Customer("桂林漓溯制药有限公司", ["漓溯制药", "漓溯"], "曾毅", "A", ("蒙少华", "质量副总")),
        Customer("肇庆鼎渚铝材有限公司", ["鼎渚铝材", "鼎渚"], "曾毅", "B", ("梁伯涛", "厂长")),
    ];

    private static WorldCustomer Customer(
        string name,
        ImmutableArray<string> aliases,
        string owner,
        string tier,
        params ReadOnlySpan<(string Name, string Title)> contacts)
    {
        var people = ImmutableArray.CreateBuilder<WorldContact>(contacts.Length);
        foreach (var (contact, title) in contacts)
        {
            people.Add(new WorldContact(contact, title));
        }

        return new WorldCustomer(name, owner, aliases, tier, people.ToImmutable());
    }
}

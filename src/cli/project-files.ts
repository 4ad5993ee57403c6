const settings = `# Settings of this briefing project (简报设置). Every key may be left out; what stands behind # is a note.
# 每一项都可以省略；# 后面是说明。改完保存，在本文件夹中运行 briefing build。

title: 政法工作比较简报 # 标题
office: '' # the office that signs the briefing (编发单位)
period: '' # what the articles cover, in your words (材料时段)
# date: 2025-02-20 # date on the briefing (成文日期); without it the latest date of the articles

articles: [articles] # files, folders or patterns (文章所在的文件夹)

cities: [] # order of the columns (各市的先后次序): [南昌, 芜湖]
other-cities: follow # cities not named above: follow (排在后面) or leave-out (不列入)
# since: 2022 # leave out what reports earlier years (起始年份)
# until: 2024 # leave out what reports later years (截止年份)

# Themes in the order of the report (主题及其先后次序): files under lexicons/, or those that come with the program.
themes:
  - mediation # 矛盾纠纷化解
  - smart-community # 智慧社区
  - business-environment # 营商环境
  - team-building # 队伍建设
  # - legal-services # 公共法律服务：随程序提供，删去行首的 # 即可加入
  # - anti-fraud # 自己的主题：见 lexicons/anti-fraud.yaml，删去行首的 # 即可加入

template: comparative # comparative (比较简报), jianbao (公文简报), one-page (一页简报), or several: [comparative, one-page]
reports: reports # where the briefing is written (简报写到哪里)
name: briefing # its file name (文件名)
formats: [md, docx, pdf] # html too (网页、邮件正文)
machine-fonts: true # the PDF takes fonts that this computer has (本机字体); false: it looks the same everywhere

# Head and tail of a 简报 (报头、报尾), for the template jianbao: take away the # of what you need.
# bulletin:
#   name: 政法工作简报
#   issue: 1 # 第1期
#   total: 1 # 总第1期
#   notice: 内部资料　注意保存
#   report-to: [市委、市政府领导] # 报
#   send-to: [市委政法委各委员单位] # 送
#   issue-to: [各县（市、区）委政法委] # 发
#   copies: 50 # 共印50份
`

const articlesReadme = `请把各市的文章放进这个文件夹。

- 可以是 Word 文档（.docx）、网页（.html）、Markdown（.md）或纯文本（.txt），简体、繁体均可。
- 一个文件一篇文章；子文件夹也会读取。文件名不限，文章属于哪个市，从正文判断。
- 放好以后，在上一级文件夹中运行：briefing build
- 本文件（README.txt）不会当作文章读取。

Put the cities' articles into this folder.

- Word documents (.docx), web pages (.html), Markdown (.md) or plain text (.txt), Simplified or Traditional.
- One article a file; folders inside are read too. Any file name will do: the text tells the city.
- Then run in the folder above: briefing build
- This file (README.txt) is not read as an article.
`

const ownTheme = `# 自己的主题：防范电信网络诈骗。A theme of your own, to change or to copy.
#
# 怎样加入 How to add it: in briefing.yaml, under themes, delete the # before "- anti-fraud".
# 怎样另写一个 How to write another: copy this file, call it ID.yaml, change id, name and terms, add ID under themes.
#
# 标点用英文半角（: , [ ] { }），缩进用空格，不用 Tab。Narrow punctuation, blanks, no tabs.

id: anti-fraud # 小写字母、数字和 -，与文件名相同 small Latin letters, as the file is called
name: 防范电信诈骗 # 简报中显示的名称 the name in the report

terms: # 词：一句话里出现，就算谈到这个主题 words that speak of the theme
  strong: # 强：出现一个就算 one is enough for a sentence
    - 电信网络诈骗
    - 电信诈骗
    - 网络诈骗
    - 电诈
    - 反诈
    - 养老诈骗
    - {text: 止付, with: [诈骗, 反诈, 涉案]} # with：同句还要出现其中一个 counts only beside one of these
  weak: # 弱：要出现两个不同的词 it takes two different ones
    - {text: 诈骗, except: [合同诈骗]} # except：在这些词里不算 does not count inside these
    - 被骗
    - 冻结资金
    - 断卡
    - 追赃挽损
  about: # 对象：只起陪衬作用 whom it is about: says nothing alone
    - 老年人

practices: # 做法：对照表的行 rows of the comparison table
  - id: publicity
    name: 反诈宣传
    terms:
      - 反诈宣传
      - 防诈宣传
      - {text: 宣传, with: [反诈, 防诈, 诈骗]}
  - id: crackdown
    name: 打击治理
    terms:
      - {text: 破获, with: [诈骗, 电诈]}
      - {text: 打掉, with: [诈骗, 电诈]}
      - 打击电信网络诈骗
  - id: dissuasion
    name: 预警劝阻
    terms:
      - {text: 劝阻, with: [诈骗, 反诈, 被骗, 预警]}
      - 反诈预警

indicators: # 指标：可以并列的数据 figures set side by side
  - id: fraud-cases
    name: 破获诈骗案件
    units: [起, 件] # 量词，显示第一个 measure words, the first is shown
    of: [诈骗案件, 电诈案件, 诈骗案] # 数的是什么 what is counted
  - id: losses-saved
    name: 挽回群众损失
    units: [元]
    of: [止付, 挽回损失, 返还, 追回]
    with: [诈骗, 电诈, 反诈]
`

/** A file of a new project: its path under the project's folder, with `/`, and its text. */
export interface ProjectFile {
  path: string
  text: string
}

/** The files that `briefing init` makes. */
export const projectFiles: readonly ProjectFile[] = [
  {path: 'briefing.yaml', text: settings},
  {path: 'articles/README.txt', text: articlesReadme},
  {path: 'lexicons/anti-fraud.yaml', text: ownTheme}
]
